package dev.posthaste.internal.address;

/// Says why a text is no address, in the words of pydantic's parser.
public final class UnreadableAddress extends Exception {

    UnreadableAddress(String reason) {
        super(reason, null, false, false);
    }

    /// Why.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
