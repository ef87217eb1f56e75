package dev.posthaste.jwt;

import org.jspecify.annotations.Nullable;

/// Algorithm `none`: it signs with nothing, and no token passes it.
record NoneAlgorithm() implements Algorithm {

    @Override
    public PreparedKey prepare(JwtKey key) {
        if (key instanceof NoKey || (key instanceof RawKey raw && raw.bytes().length == 0)) {
            return new Unsigned();
        }
        throw new InvalidKeyException("When alg = \"none\", key value must be None.");
    }

    @Override
    public JwtKey read(JwkMembers jwk) {
        throw new IllegalArgumentException("No JWK has the algorithm \"none\"");
    }

    private record Unsigned() implements PreparedKey {
        @Override
        public @Nullable String weakness() {
            return null;
        }

        @Override
        public boolean verify(byte[] input, byte[] signature) {
            return false;
        }

        @Override
        public byte[] sign(byte[] input) {
            return new byte[0];
        }
    }
}
