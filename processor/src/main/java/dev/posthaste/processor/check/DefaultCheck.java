package dev.posthaste.processor.check;

import dev.posthaste.Json;
import dev.posthaste.internal.JsonLiteral;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.scalar.Scalars;
import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.ConstraintUse;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.RecordType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A default is what its type's own reader takes.
///
/// @param records the records that are compiled now
record DefaultCheck(Map<ClassName, RecordType> records) implements Check<Slot> {

    @Override
    public void check(Slot subject, Consumer<Problem> problems) {
        if (subject.standard() == null) {
            return;
        }
        var wrong = wrong(subject.shape(), subject.standard());
        if (!wrong.isEmpty()) {
            problems.accept(new Problem(
                    subject.place(),
                    "@Default(\"%s\") is no value of '%s': %s".formatted(subject.standard(), subject.javaName(), wrong),
                    subject.shape().form().defaultIsText()
                            ? "write it as a request would spell it"
                            : "write it as JSON: [] for an empty list, {\"name\": \"value\"} for a map or record"));
        }
    }

    private String wrong(ShapeUse use, String text) {
        if (use.form().defaultIsText()) {
            return wrong(use, new Json.Str(text));
        }
        try {
            return wrong(use, JsonLiteral.of(text));
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private String wrong(ShapeUse use, Json value) {
        if (use.nullable() && value == Json.Null.NULL) {
            return "";
        }
        return switch (use.form()) {
            case TypeForm.Scalar(JavaType.Primitive(var name)) -> wrong(name, use.constraints(), value);
            case TypeForm.Scalar(JavaType.Named named) -> wrong(named.name().qualified(), use.constraints(), value);
            case TypeForm.Constants constants -> wrong(constants.names(), value);
            case TypeForm.Choice choice ->
                wrong(choice.values().stream().map(DefaultCheck::text).toList(), value);
            case TypeForm.Items list ->
                value instanceof Json.Arr(var items)
                        ? first(items.stream(), each -> wrong(list.item(), each))
                        : "a JSON array is expected";
            case TypeForm.Mapping mapping ->
                value instanceof Json.Obj(var members)
                        ? first(members.values().stream(), each -> wrong(mapping.values(), each))
                        : "a JSON object is expected";
            case TypeForm.Product product ->
                value instanceof Json.Obj object ? wrong(product, object) : "a JSON object is expected";
            case TypeForm.PartOf _ -> "what was sent has no default";
            default -> "";
        };
    }

    /// A literal as a request would spell it.
    private static String text(String json) {
        return JsonLiteral.of(json) instanceof Json.Str(var text) ? text : json;
    }

    private static <T> String first(Stream<T> all, Function<T, String> wrong) {
        return all.map(wrong).filter(each -> !each.isEmpty()).findFirst().orElse("");
    }

    private static String wrong(List<String> constants, Json value) {
        var text = value instanceof Json.Str(var string) ? string : value.toString();
        return constants.isEmpty() || constants.contains(text) ? "" : "its values are " + String.join(", ", constants);
    }

    /// What is wrong with a record, as far as it is compiled now.
    private String wrong(TypeForm.Product product, Json.Obj object) {
        var type = records.get(product.type());
        return type == null ? "" : first(type.components().stream(), slot -> wrong(slot, object.get(slot.name())));
    }

    private String wrong(Slot slot, @Nullable Json value) {
        if (value == null) {
            return slot.mayBeAbsent() ? "" : "'%s' is missing".formatted(slot.name());
        }
        var wrong = wrong(slot.shape(), value);
        return wrong.isEmpty() ? "" : "%s: %s".formatted(slot.name(), wrong);
    }

    private static String wrong(String type, List<ConstraintUse> constraints, Json json) {
        var scalar = Scalars.named(type);
        if (scalar == null) {
            return "";
        }
        try {
            var value = scalar.convert(json);
            return first(constraints.stream(), constraint -> Violation.of(constraint, value));
        } catch (Mismatch mismatch) {
            return mismatch.text();
        }
    }
}
