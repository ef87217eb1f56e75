package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.scalar.PlainInput;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// What fast readers read from: the tokens of a body, with no rule but JSON's own. Anything else is given up.
///
/// A value is read when the current token is its first, and then its last is the current one.
public final class JsonInput implements PlainInput {

    private final JsonParser parser;
    private @Nullable String tag;

    /// Whether the member that was read last is to be read once more.
    private boolean again;

    private JsonInput(JsonParser parser) {
        this.parser = parser;
    }

    /// The value of a whole body, or null where the fast reader gave up.
    static <T> @Nullable T read(JsonParser body, Shape<T> shape) {
        try (var parser = body) {
            if (parser.nextToken() == null) {
                return null;
            }
            var value = shape.accept(new JsonInput(parser));
            return parser.nextToken() == null ? value : null;
        } catch (Oddity | tools.jackson.core.JacksonException e) {
            return null;
        }
    }

    /// Steps into an object.
    public void beginObject() {
        expect(JsonToken.START_OBJECT);
    }

    /// Steps to the next member's value, and gives its name; null at the object's end.
    public @Nullable String nextName() {
        if (again) {
            again = false;
            return parser.currentName();
        }
        var name = parser.nextName();
        if (name == null) {
            expect(JsonToken.END_OBJECT);
            return null;
        }
        parser.nextToken();
        return name;
    }

    /// Lets the member that was reached last be reached once more.
    void stepBack() {
        again = true;
    }

    /// Steps into an array.
    public void beginArray() {
        expect(JsonToken.START_ARRAY);
    }

    /// Steps to the next item; false at the array's end.
    public boolean nextItem() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /// Whether the value is null.
    public boolean isNull() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    /// Passes over a member that nobody takes; gives up where it is the tag once more.
    public void skip() {
        if (tag != null && tag.equals(parser.currentName())) {
            throw odd();
        }
        parser.skipChildren();
    }

    /// Says by which tag the object is known whose members follow; null for none.
    ///
    /// @return what was said of the object around it
    @Nullable
    String within(@Nullable String name) {
        var outer = tag;
        tag = name;
        return outer;
    }

    /// Notes that the field of that index was read; gives up when it was read before.
    ///
    /// @param seen a bit for each field read so far
    /// @return the bits with this one
    public long once(long seen, int index) {
        var bit = 1L << index;
        if ((seen & bit) != 0) {
            throw odd();
        }
        return seen | bit;
    }

    /// Gives up unless all the bits of `required` are in `seen`.
    public void require(long seen, long required) {
        if ((seen & required) != required) {
            throw odd();
        }
    }

    @Override
    public String text() {
        expect(JsonToken.VALUE_STRING);
        return parser.getString();
    }

    @Override
    public int int32() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getIntValue();
    }

    @Override
    public long int64() {
        expect(JsonToken.VALUE_NUMBER_INT);
        return parser.getLongValue();
    }

    @Override
    public BigInteger whole() {
        expect(JsonToken.VALUE_NUMBER_INT);
        if (parser.getStringLength() > 4300) {
            throw odd();
        }
        return parser.getBigIntegerValue();
    }

    @Override
    public double real() {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
            expect(JsonToken.VALUE_NUMBER_INT);
        }
        return parser.getDoubleValue();
    }

    @Override
    public boolean flag() {
        if (parser.currentToken() == JsonToken.VALUE_TRUE) {
            return true;
        }
        expect(JsonToken.VALUE_FALSE);
        return false;
    }

    @Override
    public RuntimeException odd() {
        return Oddity.INSTANCE;
    }

    /// The value as a tree.
    Json tree() {
        return JsonSource.value(parser);
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw odd();
        }
    }
}
