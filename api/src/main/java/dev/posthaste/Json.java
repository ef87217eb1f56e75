package dev.posthaste;

import dev.posthaste.internal.Encoding;
import dev.posthaste.internal.JsonText;
import dev.posthaste.internal.NumberSyntax;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON value (RFC 8259) of any kind, where no record says what it must look like.
///
/// As a body parameter it takes whatever was sent. Values are immutable and safe for use by several threads; their
/// `toString` is compact JSON.
public sealed interface Json {

    /// An object; members keep their order.
    record Obj(Map<String, Json> members) implements Json {
        /// Copies the members, in their order.
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /// The member of that name, or null where there is none.
        public @Nullable Json get(String name) {
            return members.get(name);
        }

        /// The text of that member, or null where it is absent or no string.
        public @Nullable String text(String name) {
            return members.get(name) instanceof Str(var value) ? value : null;
        }

        /// The same object with that member set, or added at the end.
        public Obj with(String name, Json value) {
            var changed = new LinkedHashMap<>(members);
            changed.put(name, value);
            return new Obj(changed);
        }

        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /// An array.
    record Arr(List<Json> items) implements Json {
        /// Copies the items.
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /// A string.
    record Str(String value) implements Json {
        @Override
        public String toString() {
            return JsonText.of(this);
        }
    }

    /// A number, as it was written: `1`, `1.0` and `1e0` are three values.
    ///
    /// @param literal the number in JSON's grammar; digits are not limited here
    record Num(String literal) implements Json {
        /// Checks the literal, which is written as it stands.
        ///
        /// @throws IllegalArgumentException where it is no number of JSON
        public Num {
            if (!NumberSyntax.matches(literal)) {
                throw new IllegalArgumentException(
                        "'%s' is no number of JSON: write it as -1, 1.5 or 1e3".formatted(literal));
            }
        }

        /// Whether it is written without a fraction and without an exponent.
        public boolean integral() {
            return literal.indexOf('.') < 0 && literal.indexOf('e') < 0 && literal.indexOf('E') < 0;
        }

        /// Its exact value; an exponent is kept as one, so that `1e999999999` stays small in memory.
        public BigDecimal decimal() {
            return new BigDecimal(literal);
        }

        @Override
        public String toString() {
            return literal;
        }
    }

    /// `true` or `false`.
    record Bool(boolean value) implements Json {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /// `null`.
    enum Null implements Json {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /// The JSON value that a Java value stands for (FastAPI's `jsonable_encoder`): null, a `Json`, a string, number,
    /// boolean, date, `Duration`, `UUID`, `URI`, `Path`, bytes of text, an enum's constant, a record, `Optional`, `Map`
    /// or
    /// `Iterable` of such values.
    ///
    /// A record is written as its type says where the processor wrote a shape for it: because a handler names it, or
    /// because it has [Schema]; what the arguments of a generic record hold is written as it is for itself. Elsewhere a
    /// `Duration` is its seconds, and a moment is what Python's `isoformat` makes of it: `2026-11-25T08:30:00+00:00`.
    ///
    /// @throws IllegalArgumentException for a value of any other type, and for numbers that JSON has no form for, as
    /// NaN
    static Json of(@Nullable Object value) {
        return switch (value) {
            case null -> Null.NULL;
            case Json json -> json;
            case CharSequence text -> new Str(text.toString());
            case Boolean flag -> new Bool(flag);
            case Number number -> JsonText.number(number);
            case Map<?, ?> map -> object(map);
            case Path path -> new Str(path.toString());
            case Iterable<?> items -> array(items, Json::of);
            default -> Encoding.found().json(value);
        };
    }

    /// An object of alternating names and values, each value as for [#of(Object)].
    static Obj object(@Nullable Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("object(...) takes names and values in turn; a value is missing");
        }
        var members = new LinkedHashMap<String, Json>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), of(namesAndValues[i + 1]));
        }
        return new Obj(members);
    }

    /// An array of the values, each turned into JSON by `each`.
    static <T extends @Nullable Object> Arr array(Iterable<T> values, Function<T, Json> each) {
        var items = new ArrayList<Json>();
        values.forEach(value -> items.add(each.apply(value)));
        return new Arr(items);
    }

    private static Obj object(Map<?, ?> map) {
        var members = new LinkedHashMap<String, Json>();
        map.forEach((name, value) -> members.put(name(name), of(value)));
        return new Obj(members);
    }

    private static String name(@Nullable Object key) {
        return of(key) instanceof Str(var text) ? text : of(key).toString();
    }
}
