package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.json.Labels.Mark;
import dev.posthaste.json.Schemas.Direction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A named place for a value: a component of a record, a parameter, a member of a body. Immutable.
///
/// @param <T> the value
public final class Field<T> {

    private final Labels labels;
    private final Shape<T> shape;
    private final @Nullable Json standard;

    /// What [#standard] is read as; null until it is asked for, because shapes may refer to each other.
    private volatile @Nullable T standardValue;

    private Field(Labels labels, Shape<T> shape, @Nullable Json standard) {
        this.labels = labels;
        this.shape = shape;
        this.standard = standard;
    }

    /// A place that must be filled.
    ///
    /// @param name as clients write it
    public static <T> Field<T> of(String name, Shape<T> shape) {
        return new Field<>(Labels.of(name), shape, null);
    }

    private Field<T> labelled(Labels other) {
        return new Field<>(other, shape, standard);
    }

    /// The same place, which may be left out or null, and is null then.
    public Field<T> orNull() {
        return new Field<>(labels, shape.orNull(), Json.Null.NULL);
    }

    /// The same place, which may be left out.
    ///
    /// @param text the value then, as a parameter would spell it
    public Field<T> byDefault(String text) {
        return new Field<>(labels, shape, new Json.Str(text));
    }

    /// The same place, which may be left out.
    ///
    /// @param json the value then, as JSON
    public Field<T> byDefaultJson(String json) {
        return new Field<>(labels, shape, JsonSource.literal(json));
    }

    /// The same place, whose value Java calls by another name.
    public Field<T> forComponent(String name) {
        return labelled(labels.forComponent(name));
    }

    /// The same place with another name in what is written.
    public Field<T> writtenAs(String name) {
        return labelled(labels.writtenAs(name));
    }

    /// The same place with a title of its own.
    public Field<T> titled(String text) {
        return labelled(labels.titled(text));
    }

    /// The same place with a description.
    public Field<T> describedAs(String text) {
        return labelled(labels.describedAs(text));
    }

    /// The same place with examples, each a JSON text.
    public Field<T> examples(String... texts) {
        return labelled(
                labels.examples(Stream.of(texts).map(JsonSource::literal).toList()));
    }

    /// The same place with members of its schema.
    ///
    /// @param json an object
    public Field<T> extra(String json) {
        return labelled(labels.extra((Json.Obj) JsonSource.literal(json)));
    }

    /// The same place, which clients should no longer use.
    public Field<T> deprecated() {
        return labelled(labels.marked(Mark.DEPRECATED));
    }

    /// The same place, which is not in documents.
    public Field<T> hidden() {
        return labelled(labels.marked(Mark.HIDDEN));
    }

    /// The same place, of which documents say that it is only answered.
    public Field<T> readOnly() {
        return labelled(labels.marked(Mark.READ_ONLY));
    }

    /// The same place, of which documents say that it is only sent.
    public Field<T> writeOnly() {
        return labelled(labels.marked(Mark.WRITE_ONLY));
    }

    /// The same place, which is read and never written.
    public Field<T> unwritten() {
        return labelled(labels.marked(Mark.UNWRITTEN));
    }

    /// A place that is worked out of the record, and only written.
    public Field<T> computed() {
        return labelled(labels.marked(Mark.COMPUTED));
    }

    /// The same place, whose default documents do not show.
    public Field<T> withoutShowing() {
        return labelled(labels.marked(Mark.UNSHOWN));
    }

    /// The same place, which keeps the members that no other field takes; it holds a map.
    public Field<T> rest() {
        return new Field<>(labels.marked(Mark.REST), shape, Json.object());
    }

    /// The name, as clients write it.
    public String name() {
        return labels.input();
    }

    /// The name, as it is written to clients.
    public String outputName() {
        return labels.output();
    }

    /// All that is said of it.
    public Labels labels() {
        return labels;
    }

    /// What stands there.
    public Shape<T> shape() {
        return shape;
    }

    /// What it means; empty where nothing was said.
    public String description() {
        return labels.description();
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
        problems.enter(name());
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
        if (standard == null) {
            return null;
        }
        var value = standardValue;
        if (value == null && standard == Json.Null.NULL) {
            return shape.nothing();
        }
        if (value == null) {
            var problems = Problems.ofDefault();
            value = shape.read(standard, problems);
            if (problems.count() > 0) {
                throw new IllegalStateException("the default of '%s' is no value of its type: %s"
                        .formatted(name(), problems.found().getFirst()));
            }
            standardValue = value;
        }
        return value;
    }

    /// Writes the members of the map that it holds, among those of the object around it.
    public void writeEntries(T value, JsonOutput out) {
        shape.writeEntries(value, out);
    }

    /// Writes the member, or the members of the map that it holds.
    ///
    /// @param value what the field holds
    @SuppressWarnings("unchecked")
    void writeMember(@Nullable Object value, Selection selection, JsonOutput out) {
        var member = (@Nullable T) value;
        if (labels.is(Mark.REST)) {
            if (member != null) {
                writeEntries(member, out);
            }
        } else {
            out.name(outputName());
            out.write(shape, member, selection);
        }
    }

    /// Whether it has a default, and a value is that.
    boolean isStandard(@Nullable Object value) {
        return standard != null && Objects.equals(standard(), value);
    }

    /// The schema of the place: that of its shape, with what is said of it, and its default.
    public Json.Obj schema(Schemas schemas) {
        var schema = shape.schema(schemas);
        var members = new LinkedHashMap<String, Json>(schema.members());
        labels.describe(members, name(schemas), named(schema));
        if (standard != null && standard != Json.Null.NULL && !labels.is(Mark.UNSHOWN)) {
            members.putIfAbsent("default", shown(standard));
        }
        return new Json.Obj(members);
    }

    /// The default as documents show it: a whole number that was written for a real stays one, as in Python.
    private Json shown(Json written) {
        var value = JsonOutput.tree(shape, standard());
        return value instanceof Json.Num real
                        && !real.integral()
                        && written instanceof Json.Str(var text)
                        && text.matches("-?[0-9]{1,15}")
                ? new Json.Num(text)
                : value;
    }

    /// Whether it is in schemas of values that go that way.
    boolean isDocumented(Direction direction) {
        var elsewhere = direction == Direction.INPUT ? Mark.COMPUTED : Mark.UNWRITTEN;
        return !labels.is(Mark.HIDDEN) && !labels.is(Mark.REST) && !labels.is(elsewhere);
    }

    private String name(Schemas schemas) {
        return schemas.direction() == Direction.INPUT ? labels.input() : labels.output();
    }

    /// Whether it is a component, or one or null: that has a title of its own.
    private static boolean named(Json.Obj schema) {
        return schema.get("$ref") != null
                || (schema.get("anyOf") instanceof Json.Arr(var branches)
                        && branches.size() == 2
                        && branches.getLast().equals(Json.object("type", "null"))
                        && branches.getFirst() instanceof Json.Obj first
                        && first.get("$ref") != null);
    }

    /// The schema of an object of such places.
    public static Json.Obj object(Iterable<Field<?>> fields, Schemas schemas) {
        Map<String, Json> properties = new LinkedHashMap<>();
        var required = new ArrayList<String>();
        for (var field : fields) {
            if (field.isDocumented(schemas.direction())) {
                var name = field.name(schemas);
                properties.put(name, field.schema(schemas));
                if (field.required()) {
                    required.add(name);
                }
            }
        }
        var schema = Json.object("properties", properties, "type", "object");
        return required.isEmpty() ? schema : schema.with("required", Json.of(required));
    }
}
