package dev.posthaste.jwt;

import java.nio.charset.StandardCharsets;

/// Bytes that are a secret or the text of a key, as the algorithm has it.
final class RawKey implements JwtKey {

    private final byte[] bytes;

    RawKey(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    /// The bytes as characters, each one a byte: PEM and OpenSSH are ASCII.
    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "JwtKey[" + bytes.length + " bytes]";
    }
}
