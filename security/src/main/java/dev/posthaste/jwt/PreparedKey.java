package dev.posthaste.jwt;

import org.jspecify.annotations.Nullable;

/// A key together with the algorithm that uses it.
interface PreparedKey {

    /// What makes the key too weak, or null.
    @Nullable
    String weakness();

    boolean verify(byte[] input, byte[] signature);

    /// The signature of the input.
    ///
    /// @throws InvalidKeyException when the key can only verify
    byte[] sign(byte[] input);
}
