package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.constraint.Constraint;
import dev.posthaste.json.Labels.Mark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The shape of a record: generated code says the components, the constructor call, a fast reader and a writer.
///
/// @param <R> the record
public abstract class RecordShape<R> extends Shape<R> {

    private final RecordName name;
    private final List<Field<?>> fields;
    private final List<Field<?>> computed;
    private final OtherMembers others;
    private final @Nullable Tag tag;

    /// A record that is no member of a tagged union.
    protected RecordShape(RecordName name, Field<?>... fields) {
        this(name, null, fields);
    }

    /// A record that is known by a tag.
    ///
    /// @param fields the components in their order, and then what is computed
    protected RecordShape(RecordName name, @Nullable Tag tag, Field<?>... fields) {
        this.name = name;
        this.tag = tag;
        var components = new ArrayList<>(Arrays.asList(fields));
        components.removeIf(field -> field.labels().is(Mark.COMPUTED));
        this.fields = List.copyOf(components);
        this.computed = List.of(fields).subList(components.size(), fields.length);
        this.others = OtherMembers.than(tag, components);
    }

    @Override
    public boolean computes() {
        return !computed.isEmpty();
    }

    /// Calls the constructor.
    protected abstract R construct(Values values);

    /// The component of that index; after the components comes what is computed.
    protected abstract @Nullable Object component(R value, int index);

    /// Reads the members that follow, up to the object's end.
    protected abstract R acceptMembers(JsonInput in);

    /// Writes the members.
    protected abstract void writeMembers(R value, JsonOutput out);

    /// Whether members that no field takes are errors; else they are passed over, or kept by the field for the rest.
    protected boolean closed() {
        return false;
    }

    /// What changes the JSON before it is read; null for nothing.
    protected @Nullable UnaryOperator<Json> preparing() {
        return null;
    }

    @Override
    public @Nullable R read(Json value, Problems problems) {
        var preparing = preparing();
        if (preparing == null) {
            return readObject(value, value, problems);
        }
        Json prepared;
        try {
            prepared = preparing.apply(value);
        } catch (IllegalArgumentException e) {
            problems.add(Refusal.of(e), value);
            return null;
        }
        return readObject(prepared, value, problems);
    }

    /// @param sent what the constructor's refusal shows as its input, as in pydantic, though it sees what was made of
    /// it
    private @Nullable R readObject(Json value, Json sent, Problems problems) {
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
            values[i] = field.labels().is(Mark.REST) ? null : field.read(object.get(field.name()), object, problems);
        }
        readRest(object, values, problems);
        problems.floor(Exactness.LAX);
        problems.take(taken(object));
        return problems.count() > before ? null : constructed(new Values(values), sent, problems);
    }

    /// The members that no field takes come last, as in pydantic: they are errors, kept, or passed over.
    private void readRest(Json.Obj object, @Nullable Object[] values, Problems problems) {
        refuseUnknown(object, problems);
        for (int i = 0; i < values.length; i++) {
            if (fields.get(i).labels().is(Mark.REST)) {
                values[i] = fields.get(i).shape().read(others.of(object), problems);
            }
        }
    }

    /// Says of each member that no field takes that it is not permitted, where that is so.
    void refuseUnknown(Json.Obj object, Problems problems) {
        if (closed()) {
            others.refuse(object, problems);
        }
    }

    /// What was sent for a field; null for nothing.
    @Nullable
    Json sent(Field<?> field, Json.Obj object) {
        if (!field.labels().is(Mark.REST)) {
            return object.get(field.name());
        }
        var rest = others.of(object);
        return rest.members().isEmpty() ? null : rest;
    }

    /// The rules that the record keeps as a whole.
    protected List<Constraint<?>> rules() {
        return List.of();
    }

    @SuppressWarnings("unchecked") // the annotations stand on the record
    private @Nullable Mismatch broken(R value) {
        for (var rule : rules()) {
            var mismatch = ((Constraint<R>) rule).violation(value);
            if (mismatch != null) {
                return mismatch;
            }
        }
        return null;
    }

    private @Nullable R constructed(Values values, Json value, Problems problems) {
        try {
            var made = construct(values);
            var broken = broken(made);
            if (broken == null) {
                return made;
            }
            problems.add(broken, value);
            return null;
        } catch (IllegalArgumentException e) {
            problems.add(Refusal.of(e), value);
            return null;
        }
    }

    /// What is wrong with a value that is no object.
    static Mismatch noObject() {
        return new Mismatch(
                "model_attributes_type", "Input should be a valid dictionary or object to extract fields from");
    }

    @Override
    public R accept(JsonInput in) {
        if (preparing() != null) {
            return acceptPrepared(in);
        }
        in.beginObject();
        if (tag != null && !tag.accept(in)) {
            throw in.odd();
        }
        return acceptTagged(in);
    }

    private R acceptPrepared(JsonInput in) {
        var value = acceptTree(in);
        if (value == null) {
            throw in.odd();
        }
        return value;
    }

    /// Reads what follows the tag.
    R acceptTagged(JsonInput in) {
        if (preparing() != null) {
            throw in.odd();
        }
        var outer = in.within(tag == null ? null : tag.name());
        try {
            var value = acceptMembers(in);
            in.within(outer);
            if (broken(value) != null) {
                throw in.odd();
            }
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
        var selection = out.selection();
        if (selection == null) {
            writeMembers(value, out);
        } else {
            writeSelected(value, selection, out);
        }
        out.endObject();
    }

    private void writeSelected(R value, Selection selection, JsonOutput out) {
        for (int i = 0; i < fields.size() + computed.size(); i++) {
            var field = i < fields.size() ? fields.get(i) : computed.get(i - fields.size());
            var member = component(value, i);
            if (!field.labels().is(Mark.UNWRITTEN) && selection.takes(field, member)) {
                field.writeMember(member, selection.member(field), out);
            }
        }
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return schemas.component(
                name.id(), name.title(), () -> new RecordSchema(name, tag, schemas).write(fields, computed, closed()));
    }

    /// How many members of an object are components.
    long taken(Json value) {
        return value instanceof Json.Obj object
                ? fields.stream()
                        .filter(field -> object.get(field.name()) != null)
                        .count()
                : 0;
    }

    @Override
    String label() {
        return name.title();
    }

    @Override
    public Spelling spelling() {
        return Spelling.of(this);
    }

    /// Whether members that no field takes matter, as they are refused or kept.
    public boolean heedsOthers() {
        return closed() || fields.stream().anyMatch(field -> field.labels().is(Mark.REST));
    }

    /// The components, in their order.
    public List<Field<?>> fields() {
        return fields;
    }

    /// Where the component of that name stands.
    int indexOf(String component) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).labels().component().equals(component)) {
                return i;
            }
        }
        throw new IllegalStateException("%s has no component '%s'".formatted(name.title(), component));
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
