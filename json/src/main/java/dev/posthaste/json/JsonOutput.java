package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.internal.scalar.PlainOutput;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// What writers write to: compact JSON in UTF-8.
public final class JsonOutput implements PlainOutput {

    private final JsonGenerator out;

    /// Which members are written; null for all, as it mostly is.
    private @Nullable Selection selection;

    private JsonOutput(JsonGenerator out) {
        this.out = out;
    }

    /// A value's JSON by its shape.
    public static <T> byte[] bytes(Shape<T> shape, @Nullable T value) {
        var bytes = new ByteArrayOutputStream(256);
        try (var generator = JsonSource.FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            shape.write(value, new JsonOutput(generator));
        }
        return bytes.toByteArray();
    }

    /// A value's JSON by its shape, as a tree.
    public static <T> Json tree(Shape<T> shape, @Nullable T value) {
        try {
            return new JsonSource(bytes(shape, value)).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new IllegalStateException("a shape wrote what is no JSON", e);
        }
    }

    /// Which members of records are written; null for all.
    @Nullable
    Selection selection() {
        return selection;
    }

    /// Writes a value, of which a selection holds.
    <T> void write(Shape<T> shape, @Nullable T value, Selection inner) {
        var outer = selection;
        selection = inner;
        shape.write(value, this);
        selection = outer;
    }

    /// Begins an object.
    public void beginObject() {
        out.writeStartObject();
    }

    /// Begins a member.
    public void name(String name) {
        out.writeName(name);
    }

    /// Ends an object.
    public void endObject() {
        out.writeEndObject();
    }

    /// Begins an array.
    public void beginArray() {
        out.writeStartArray();
    }

    /// Ends an array.
    public void endArray() {
        out.writeEndArray();
    }

    /// Writes null.
    public void nothing() {
        out.writeNull();
    }

    /// What is wrong with null here; it is written before, so that an item of an array counts.
    IllegalStateException unexpectedNull() {
        out.writeNull();
        var pointer = out.streamWriteContext().pathAsPointer().toString();
        return new IllegalStateException(
                "%s is null, which its type does not allow: return a value there, or declare it @Nullable"
                        .formatted(pointer.isEmpty() ? "the result" : pointer + " of the result"));
    }

    @Override
    public void text(String value) {
        out.writeString(value);
    }

    @Override
    public void number(long value) {
        out.writeNumber(value);
    }

    @Override
    public void number(BigInteger value) {
        out.writeNumber(value);
    }

    @Override
    public void number(double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(value);
        } else {
            out.writeNull();
        }
    }

    @Override
    public void number(BigDecimal value) {
        out.writeNumber(value);
    }

    @Override
    public void flag(boolean value) {
        out.writeBoolean(value);
    }

    /// Writes a tree.
    void tree(Json value) {
        out.writeRawValue(value.toString());
    }
}
