package dev.posthaste.internal;

/// What a status code says about its answer.
public final class StatusCode {

    private StatusCode() {}

    /// Whether an answer of this status has a body (RFC 9110, sections 15.2, 15.3.5, 15.3.6 and 15.4.5).
    public static boolean hasBody(int status) {
        return status >= 200 && status != 204 && status != 205 && status != 304;
    }
}
