package dev.posthaste.runtime.encode;

import dev.posthaste.Json;
import dev.posthaste.internal.scalar.PlainOutput;
import dev.posthaste.internal.scalar.Scalar;
import java.math.BigDecimal;
import java.math.BigInteger;

/// Keeps the one token that a scalar writes.
final class EncodedToken implements PlainOutput {

    private Json written = Json.Null.NULL;

    private EncodedToken() {}

    @SuppressWarnings("unchecked") // the scalar was found by the value's class
    static Json of(Scalar<?> scalar, Object value) {
        var token = new EncodedToken();
        ((Scalar<Object>) scalar).encode(value, token);
        return token.written;
    }

    @Override
    public void text(String value) {
        written = new Json.Str(value);
    }

    @Override
    public void number(long value) {
        written = Json.of(value);
    }

    @Override
    public void number(BigInteger value) {
        written = Json.of(value);
    }

    @Override
    public void number(double value) {
        written = Double.isFinite(value) ? Json.of(value) : Json.Null.NULL;
    }

    @Override
    public void number(BigDecimal value) {
        written = Json.of(value);
    }

    @Override
    public void flag(boolean value) {
        written = Json.of(value);
    }
}
