package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.constraint.Constraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a type: how its values are read, checked, written and described. Immutable.
///
/// There are two readers. The authority, [#read], works on a tree, knows every lax rule and finds everything that is
/// wrong. The fast one, [#accept], takes only plain and right JSON from the stream and gives up at the first oddity;
/// where it does not give up, both have the same value.
///
/// @param <T> the type; never null but for [#orNull()]
public abstract class Shape<T> {

    Shape() {}

    /// The value, or null after noting in `problems` what is wrong with it.
    public abstract @Nullable T read(Json value, Problems problems);

    /// The value that begins at the current token, which is then its last token.
    public abstract @Nullable T accept(JsonInput in);

    /// Accepts by way of the tree, where tokens alone do not tell what is meant. What is wrong is the authority's to
    /// say.
    final @Nullable T acceptTree(JsonInput in) {
        var problems = new Problems();
        var value = read(in.tree(), problems);
        if (problems.count() > 0) {
            throw in.odd();
        }
        return value;
    }

    /// Writes a value.
    ///
    /// @throws IllegalStateException where it is null and must not be, saying where
    public final void write(@Nullable T value, JsonOutput out) {
        if (value != null) {
            writeValue(value, out);
        } else if (allowsNull()) {
            out.nothing();
        } else {
            throw out.unexpectedNull();
        }
    }

    /// Whether values are written with members that are worked out of them: such a type keeps the schema of what goes
    /// out also where documents have one schema for both ways.
    public boolean computes() {
        return false;
    }

    /// Writes a value that is there.
    abstract void writeValue(T value, JsonOutput out);

    /// Writes the members of a value that is an object, without its braces.
    void writeEntries(T value, JsonOutput out) {
        throw new IllegalStateException("only maps have entries");
    }

    /// The JSON Schema; named types are references to the document's components.
    public abstract Json.Obj schema(Schemas schemas);

    /// The same shape without conversions: pydantic's strict mode. It is the same where nothing is converted.
    public Shape<T> strict() {
        return this;
    }

    /// The same shape for values that keep rules too; the first rule broken is what is reported.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Shape<T> with(Constraint<? super T>... constraints) {
        return new ConstrainedShape<>(this, List.of(constraints));
    }

    /// The same shape, of which not all members are written.
    public final Shape<T> selecting(Selection selection) {
        return new SelectedShape<>(this, selection);
    }

    /// The shape of other values, which are written as those of this one: components are taken by their names, and JSON
    /// is read.
    public final <S> Shape<S> from(Shape<S> source) {
        return new ProjectedShape<>(source, this);
    }

    /// The same shape, where JSON's null is null.
    public Shape<T> orNull() {
        return new NullableShape<>(this);
    }

    /// What pydantic calls the shape in the places of a union's problems: `int`, `list[str]`.
    String label() {
        return "any";
    }

    /// How values are spelled outside JSON.
    public Spelling spelling() {
        return Spelling.TEXT;
    }

    /// The shape without what is only said of its values: rules, null, what is left out.
    Shape<T> plain() {
        return this;
    }

    /// The shape of items or values; null where there are none.
    @Nullable
    Shape<Object> item() {
        return null;
    }

    /// Whether every item of an array becomes one of the value, as in a list; a set drops some.
    boolean keepsItems() {
        return false;
    }

    /// Whether values have an order, by which a set finds them quickly also where their hashes are equal.
    boolean ordered() {
        return false;
    }

    /// The value that stands for null where nothing was sent.
    @Nullable
    T nothing() {
        return null;
    }

    /// Whether null is a value.
    boolean allowsNull() {
        return false;
    }
}
