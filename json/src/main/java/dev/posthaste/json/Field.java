package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A named place for a value: a component of a record, a parameter, a member of a body. Immutable.
///
/// @param <T> the value
public final class Field<T> {

    private final String name;
    private final Shape<T> shape;
    private final String description;
    private final @Nullable Json standard;

    /// What [#standard] is read as; null until it is asked for, because shapes may refer to each other.
    private volatile @Nullable T standardValue;

    private Field(String name, Shape<T> shape, String description, @Nullable Json standard) {
        this.name = name;
        this.shape = shape;
        this.description = description;
        this.standard = standard;
    }

    /// A place that must be filled.
    ///
    /// @param name as clients write it
    public static <T> Field<T> of(String name, Shape<T> shape) {
        return new Field<>(name, shape, "", null);
    }

    /// The same place, which may be left out or null, and is null then.
    public Field<T> orNull() {
        return new Field<>(name, shape.orNull(), description, Json.Null.NULL);
    }

    /// The same place, which may be left out.
    ///
    /// @param text the value then, as a parameter would spell it
    public Field<T> byDefault(String text) {
        return new Field<>(name, shape, description, new Json.Str(text));
    }

    /// The same place with a description.
    public Field<T> describedAs(String text) {
        return new Field<>(name, shape, text, standard);
    }

    /// The name, as clients write it.
    public String name() {
        return name;
    }

    /// What stands there.
    public Shape<T> shape() {
        return shape;
    }

    /// What it means; empty where nothing was said.
    public String description() {
        return description;
    }

    /// Whether it must be filled.
    public boolean required() {
        return standard == null;
    }

    /// The value, or null after noting what is wrong; where nothing was sent, the default.
    ///
    /// @param value  what was sent; null for nothing
    /// @param around what a problem of a missing value shows as its input
    public @Nullable T read(@Nullable Json value, Json around, Problems problems) {
        if (value == null && standard != null) {
            return standard();
        }
        problems.enter(name);
        try {
            if (value == null) {
                problems.missing(around);
                return null;
            }
            return shape.read(value, problems);
        } finally {
            problems.leave();
        }
    }

    /// The value where nothing was sent; null also where there is no default.
    public @Nullable T standard() {
        if (standard == null || standard == Json.Null.NULL) {
            return null;
        }
        var value = standardValue;
        if (value == null) {
            value = shape.read(standard, new Problems());
            standardValue = value;
        }
        return value;
    }

    /// The schema of the place: that of its shape, with title, description and default.
    public Json.Obj schema(Schemas schemas) {
        var schema = shape.schema(schemas);
        var members = new LinkedHashMap<String, Json>(schema.members());
        if (!named(schema)) {
            members.put("title", new Json.Str(Title.of(name)));
        }
        if (!description.isEmpty()) {
            members.put("description", new Json.Str(description));
        }
        if (standard instanceof Json.Str) {
            members.put("default", JsonOutput.tree(shape, standard()));
        }
        return new Json.Obj(members);
    }

    /// Whether it is a component, or one or null: that has a title of its own.
    private static boolean named(Json.Obj schema) {
        return schema.get("$ref") != null
                || (schema.get("anyOf") instanceof Json.Arr(var branches)
                        && branches.getFirst() instanceof Json.Obj first
                        && first.get("$ref") != null);
    }

    /// The schema of an object of such places.
    public static Json.Obj object(Iterable<Field<?>> fields, Schemas schemas) {
        Map<String, Json> properties = new LinkedHashMap<>();
        var required = new java.util.ArrayList<String>();
        for (var field : fields) {
            properties.put(field.name, field.schema(schemas));
            if (field.required()) {
                required.add(field.name);
            }
        }
        var schema = Json.object("properties", properties, "type", "object");
        return required.isEmpty() ? schema : schema.with("required", Json.of(required));
    }
}
