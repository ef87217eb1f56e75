package dev.posthaste.json;

/// Says that a body is not JSON, why, and where.
public final class MalformedJson extends Exception {

    private final int offset;

    MalformedJson(String reason, int offset) {
        super(reason, null, false, false);
        this.offset = offset;
    }

    /// What is wrong.
    public String reason() {
        return String.valueOf(getMessage());
    }

    /// Where it was noticed, in characters from the beginning.
    public int offset() {
        return offset;
    }
}
