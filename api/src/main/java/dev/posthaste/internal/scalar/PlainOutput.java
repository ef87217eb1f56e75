package dev.posthaste.internal.scalar;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Where a scalar writes its one JSON token.
public interface PlainOutput {

    /// A string.
    void text(String value);

    /// A whole number.
    void number(long value);

    /// A whole number of any size.
    void number(BigInteger value);

    /// A number; NaN and the infinities become null.
    void number(double value);

    /// A number.
    void number(BigDecimal value);

    /// `true` or `false`.
    void flag(boolean value);
}
