package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The shape of a record: generated code says the components, the constructor call, a fast reader and a writer.
///
/// @param <R> the record
public abstract class RecordShape<R> extends Shape<R> {

    private final RecordName name;
    private final List<Field<?>> fields;
    private final @Nullable Tag tag;

    /// A record that is no member of a tagged union.
    protected RecordShape(RecordName name, Field<?>... fields) {
        this(name, null, fields);
    }

    /// A record that is known by a tag.
    protected RecordShape(RecordName name, @Nullable Tag tag, Field<?>... fields) {
        this.name = name;
        this.tag = tag;
        this.fields = List.copyOf(Arrays.asList(fields));
    }

    /// Calls the constructor.
    protected abstract R construct(Values values);

    /// The component of that index.
    protected abstract @Nullable Object component(R value, int index);

    /// Reads the members that follow, up to the object's end.
    protected abstract R acceptMembers(JsonInput in);

    /// Writes the members.
    protected abstract void writeMembers(R value, JsonOutput out);

    @Override
    public @Nullable R read(Json value, Problems problems) {
        if (!(value instanceof Json.Obj object)) {
            problems.add(noObject(), value);
            return null;
        }
        var before = problems.count();
        if (tag != null) {
            tag.check(object, problems);
        }
        var values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            var field = fields.get(i);
            values[i] = field.read(object.get(field.name()), object, problems);
        }
        return problems.count() > before ? null : constructed(new Values(values), value, problems);
    }

    private @Nullable R constructed(Values values, Json value, Problems problems) {
        try {
            return construct(values);
        } catch (IllegalArgumentException e) {
            problems.add(refused(e), value);
            return null;
        }
    }

    /// What is wrong with a value that is no object.
    static Mismatch noObject() {
        return new Mismatch(
                "model_attributes_type", "Input should be a valid dictionary or object to extract fields from");
    }

    /// What is wrong with members that the constructor refuses together.
    static Mismatch refused(IllegalArgumentException reason) {
        return new Mismatch("value_error", "Value error, " + reason.getMessage(), Json.object("error", Json.object()));
    }

    @Override
    public R accept(JsonInput in) {
        in.beginObject();
        if (tag != null && !tag.accept(in)) {
            throw in.odd();
        }
        return acceptTagged(in);
    }

    /// Reads what follows the tag.
    R acceptTagged(JsonInput in) {
        var outer = in.within(tag == null ? null : tag.name());
        try {
            var value = acceptMembers(in);
            in.within(outer);
            return value;
        } catch (IllegalArgumentException e) {
            throw in.odd();
        }
    }

    @Override
    void writeValue(R value, JsonOutput out) {
        out.beginObject();
        if (tag != null) {
            out.name(tag.name());
            out.text(tag.value());
        }
        writeMembers(value, out);
        out.endObject();
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return schemas.component(name.id(), name.title(), () -> definition(schemas));
    }

    private Json.Obj definition(Schemas schemas) {
        var members = new LinkedHashMap<>(Field.object(fields, schemas).members());
        if (tag != null) {
            addTag(members, tag);
        }
        members.put("title", new Json.Str(name.title()));
        if (!name.description().isEmpty()) {
            members.put("description", new Json.Str(name.description()));
        }
        return new Json.Obj(members);
    }

    private static void addTag(Map<String, Json> members, Tag tag) {
        var properties = new LinkedHashMap<String, Json>();
        properties.put(tag.name(), tag.schema());
        var required = new ArrayList<Json>(List.of(new Json.Str(tag.name())));
        if (members.get("properties") instanceof Json.Obj own) {
            properties.putAll(own.members());
        }
        if (members.get("required") instanceof Json.Arr own) {
            required.addAll(own.items());
        }
        members.put("properties", new Json.Obj(properties));
        members.put("required", new Json.Arr(required));
    }

    /// How many members of an object are components.
    long taken(Json value) {
        return value instanceof Json.Obj object
                ? fields.stream()
                        .filter(field -> object.get(field.name()) != null)
                        .count()
                : 0;
    }

    /// The components, in their order.
    public List<Field<?>> fields() {
        return fields;
    }

    /// How it is called in documents.
    public RecordName name() {
        return name;
    }

    /// The tag by which it is known in a union; null where it is in none.
    public @Nullable Tag tag() {
        return tag;
    }
}
