package dev.posthaste.processor.write;

import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Titles of types as pydantic makes them of those that Python has in their place: `Page[list[int]]`.
final class PythonTitle {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("java.lang.String", "str"),
            Map.entry("boolean", "bool"),
            Map.entry("java.lang.Boolean", "bool"),
            Map.entry("byte", "int"),
            Map.entry("java.lang.Byte", "int"),
            Map.entry("short", "int"),
            Map.entry("java.lang.Short", "int"),
            Map.entry("int", "int"),
            Map.entry("java.lang.Integer", "int"),
            Map.entry("long", "int"),
            Map.entry("java.lang.Long", "int"),
            Map.entry("java.math.BigInteger", "int"),
            Map.entry("float", "float"),
            Map.entry("java.lang.Float", "float"),
            Map.entry("double", "float"),
            Map.entry("java.lang.Double", "float"),
            Map.entry("java.math.BigDecimal", "Decimal"),
            Map.entry("java.time.LocalDate", "date"),
            Map.entry("java.time.LocalTime", "time"),
            Map.entry("java.time.LocalDateTime", "datetime"),
            Map.entry("java.time.OffsetDateTime", "datetime"),
            Map.entry("java.time.Instant", "datetime"),
            Map.entry("java.time.Duration", "timedelta"),
            Map.entry("dev.posthaste.Json", "Any"));

    private PythonTitle() {}

    static String of(ShapeUse use) {
        var title = whole(use);
        return use.nullable() ? "Union[" + title + ", NoneType]" : title;
    }

    private static String whole(ShapeUse use) {
        return switch (use.form()) {
            case TypeForm.Items items -> generic(items.factory(), List.of(items.item()));
            case TypeForm.Mapping mapping -> generic("dict", List.of(mapping.keys(), mapping.values()));
            case TypeForm.Choice choice ->
                choice.values().stream()
                        .map(value -> value.replace('"', '\''))
                        .collect(Collectors.joining(", ", "Literal[", "]"));
            case TypeForm.PartOf part -> generic(part.name(), List.of(part.whole()));
            case TypeForm.Product product
            when !product.arguments().isEmpty() -> generic(product.type().simple(), product.arguments());
            case TypeForm.Variable(var variable) -> ShapeTitle.marked(variable);
            default -> plain(use.type());
        };
    }

    private static String generic(String name, List<ShapeUse> arguments) {
        return arguments.stream().map(PythonTitle::of).collect(Collectors.joining(", ", name + "[", "]"));
    }

    private static String plain(JavaType type) {
        return switch (type) {
            case JavaType.Named(var name, var _) -> NAMES.getOrDefault(name.qualified(), name.simple());
            case JavaType.Primitive(var name) -> NAMES.getOrDefault(name, name);
            case JavaType.ArrayOf _ -> "bytes";
            default -> type.toString();
        };
    }
}
