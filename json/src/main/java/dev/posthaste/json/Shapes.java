package dev.posthaste.json;

import dev.posthaste.Claims;
import dev.posthaste.Converter;
import dev.posthaste.Json;
import dev.posthaste.Partial;
import dev.posthaste.Sent;
import dev.posthaste.Upload;
import dev.posthaste.internal.scalar.Scalars;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The shapes that are not generated, and those made of others.
public final class Shapes {

    private static final Shape<Json> JSON = new AnyShape<>(json -> json, json -> json, Json.object());
    private static final Shape<Object> ANY = new AnyShape<>(json -> json, Json::of, Json.object());
    private static final Shape<Claims> CLAIMS = new AnyShape<>(
            json -> new Claims(json instanceof Json.Obj object ? object : Json.object()),
            Claims::values,
            Json.object("type", "object", "additionalProperties", true));

    private Shapes() {}

    /// A scalar of the table [Scalars].
    public static <T> Shape<T> of(Class<T> scalar) {
        var shape = new ScalarShape<>(Scalars.of(scalar), false);
        return scalar == byte[].class ? new OctetsShape<>(shape, scalar) : shape;
    }

    /// Lists; they are immutable.
    public static <E> Shape<List<@Nullable E>> list(Shape<E> item) {
        return new CollectionShape<>("list", item, items -> Collections.unmodifiableList(items));
    }

    /// Sets, which keep the order and drop what comes again; they are immutable.
    public static <E> Shape<Set<@Nullable E>> set(Shape<E> item) {
        return new CollectionShape<>("set", item, items -> Collections.unmodifiableSet(new LinkedHashSet<>(items)));
    }

    /// Maps, in the order of the JSON; they are immutable.
    ///
    /// @param keys of strings, scalars or enums
    public static <K, V> Shape<Map<K, @Nullable V>> map(Shape<K> keys, Shape<V> values) {
        return new MapShape<>(keys, values);
    }

    /// An enum.
    ///
    /// @param name   how it is called in documents
    /// @param json   the JSON value of a constant, a string or a number
    /// @param values `values()` of the enum, so that nothing is looked up by reflection
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Shape<E> enumeration(RecordName name, Function<E, ?> json, E... values) {
        return new EnumShape<>(name, new Choices<>(List.of(values), json), false);
    }

    /// An enum that has no name in documents.
    ///
    /// @param json   the JSON value of a constant, a string or a number
    /// @param values `values()` of the enum
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E extends Enum<E>> Shape<E> literals(Function<E, ?> json, E... values) {
        return new LiteralShape<>(new Choices<>(List.of(values), json));
    }

    /// A few values of a scalar, or of JSON.
    ///
    /// @param shape  what reads them, once
    /// @param values as JSON texts
    public static <T> Shape<T> literal(Shape<T> shape, String... values) {
        var all = new LinkedHashMap<T, Json>();
        for (var text : values) {
            var json = JsonSource.literal(text);
            all.put(Objects.requireNonNull(shape.read(json, new Problems())), json);
        }
        return new LiteralShape<>(
                new Choices<>(List.copyOf(all.keySet()), value -> Objects.requireNonNull(all.get(value))));
    }

    /// Any value, of which only itself tells the type: written as [Json#of(Object)] makes it, and read as JSON.
    public static Shape<Object> any() {
        return ANY;
    }

    /// A record that is read and written as its only component.
    public static <R, V> Shape<R> value(
            Function<@Nullable V, R> construct, Function<R, @Nullable V> component, Shape<V> shape) {
        return new ValueShape<>(construct, component, shape);
    }

    /// A type of the user's by way of one that has a shape.
    public static <T, W> Shape<T> converted(Converter<T, W> converter, Shape<W> shape) {
        return new ConvertedShape<>(converter, shape);
    }

    /// Values whose JSON is changed before it is read.
    public static <T> Shape<T> prepared(UnaryOperator<Json> preparing, Shape<T> shape) {
        return new PreparedShape<>(preparing, shape);
    }

    /// Values that are sent as strings of their JSON.
    public static <T> Shape<T> encoded(Shape<T> shape) {
        return new EncodedShape<>(shape);
    }

    /// Strings without white space around them.
    public static Shape<String> stripped(Shape<String> shape) {
        return TextShape.stripped(shape);
    }

    /// Strings that are put in lower case.
    public static Shape<String> lower(Shape<String> shape) {
        return TextShape.lower(shape);
    }

    /// Strings that are put in upper case.
    public static Shape<String> upper(Shape<String> shape) {
        return TextShape.upper(shape);
    }

    /// What may be left out or null.
    public static <T> Shape<Optional<T>> optional(Shape<T> shape) {
        return new OptionalShape<>(shape);
    }

    /// Nothing but null.
    public static Shape<Void> nothing() {
        return new NullShape();
    }

    /// Any JSON.
    public static Shape<Json> json() {
        return JSON;
    }

    /// A token's claims, as their object.
    public static Shape<Claims> claims() {
        return CLAIMS;
    }

    /// The members of a record that were sent.
    public static <R> Shape<Partial<R>> partial(RecordShape<R> whole) {
        return new PartialShape<>(whole);
    }

    /// A file of a form.
    public static Shape<Upload> upload() {
        return UploadShape.UPLOAD;
    }

    /// A record together with the names of what was sent.
    public static <R> Shape<Sent<R>> sent(RecordShape<R> whole) {
        return new SentShape<>(whole);
    }

    /// A shape that is looked up when it is used, for types that contain themselves.
    public static <T> Shape<T> later(Supplier<Shape<T>> shape) {
        return new LaterShape<>(shape);
    }
}
