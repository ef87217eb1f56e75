package dev.posthaste.internal.scalar;

import java.math.BigInteger;

/// One JSON token that is exactly what a scalar writes itself; anything else is given up, for the authority to judge.
public interface PlainInput {

    /// A string.
    String text();

    /// A number without fraction and exponent that fits.
    int int32();

    /// A number without fraction and exponent that fits.
    long int64();

    /// A number without fraction and exponent, of at most 4,300 characters.
    BigInteger whole();

    /// A number.
    double real();

    /// `true` or `false`.
    boolean flag();

    /// Gives up.
    RuntimeException odd();
}
