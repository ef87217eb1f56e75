package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The shape of a sealed interface whose members are told apart by a tag: pydantic's discriminated union. Immutable.
///
/// @param <U> the interface
public final class TaggedShape<U> extends Shape<U> {

    private final String tag;
    private final ToIntFunction<U> index;
    private final List<Shape<? extends U>> members;
    private final Map<String, Shape<? extends U>> tagged;

    private TaggedShape(
            String tag,
            ToIntFunction<U> index,
            List<Shape<? extends U>> members,
            Map<String, Shape<? extends U>> tagged) {
        this.tag = tag;
        this.index = index;
        this.members = members;
        this.tagged = tagged;
    }

    /// A union without members so far.
    ///
    /// @param tag   the name of the member of objects that tells them apart
    /// @param index which of the members a value belongs to
    public static <U> TaggedShape<U> of(String tag, ToIntFunction<U> index) {
        return new TaggedShape<>(tag, index, List.of(), Map.of());
    }

    /// The same with one more member.
    ///
    /// @param values the tags it is known by
    public TaggedShape<U> or(Shape<? extends U> member, String... values) {
        var more = new ArrayList<>(members);
        more.add(member);
        var known = new LinkedHashMap<>(tagged);
        for (var value : values) {
            known.put(value, member);
        }
        return new TaggedShape<>(tag, index, List.copyOf(more), known);
    }

    @Override
    public @Nullable U read(Json value, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(RecordShape.noObject(), value);
            return null;
        }
        var sent = object.get(tag);
        if (sent == null) {
            problems.add(notFound(), value);
            return null;
        }
        var member = sent instanceof Json.Str(var text) ? tagged.get(text) : null;
        if (member == null) {
            problems.add(invalid(sent), value);
            return null;
        }
        problems.enter(shown(sent));
        var result = member.read(value, problems);
        problems.leave();
        return result;
    }

    private Mismatch notFound() {
        var quoted = PythonText.of(new Json.Str(tag));
        return new Mismatch(
                "union_tag_not_found",
                "Unable to extract tag using discriminator " + quoted,
                Json.object("discriminator", quoted));
    }

    private Mismatch invalid(Json sent) {
        var quoted = PythonText.of(new Json.Str(tag));
        var expected = tagged.keySet().stream()
                .map(each -> PythonText.of(new Json.Str(each)))
                .collect(Collectors.joining(", "));
        return new Mismatch(
                "union_tag_invalid",
                "Input tag '%s' found using %s does not match any of the expected tags: %s"
                        .formatted(shown(sent), quoted, expected),
                Json.object("discriminator", quoted, "tag", shown(sent), "expected_tags", expected));
    }

    private static String shown(Json sent) {
        return sent instanceof Json.Str(var text) ? text : PythonText.of(sent);
    }

    @Override
    public U accept(JsonInput in) {
        in.beginObject();
        if (!tag.equals(in.nextName())) {
            throw in.odd();
        }
        if (!(tagged.get(in.text()) instanceof RecordShape<? extends U> member)) {
            throw in.odd();
        }
        if (member.tag() == null) {
            in.stepBack();
        }
        return member.acceptTagged(in);
    }

    @Override
    @SuppressWarnings("unchecked")
    void writeValue(U value, JsonOutput out) {
        ((Shape<U>) members.get(index.applyAsInt(value))).write(value, out);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        var mapping = new LinkedHashMap<String, Json>();
        tagged.forEach((value, member) -> {
            var schema = member.schema(schemas);
            var reference = schema.get("$ref");
            mapping.put(value, reference == null ? schema : reference);
        });
        return Json.object(
                "oneOf",
                members.stream().map(member -> member.schema(schemas)).toList(),
                "discriminator",
                Json.object("propertyName", tag, "mapping", mapping));
    }

    @Override
    String label() {
        return tagged.values().stream().map(Shape::label).collect(Collectors.joining(",", "tagged-union[", "]"));
    }
}
