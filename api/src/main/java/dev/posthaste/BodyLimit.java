package dev.posthaste;

/// Refuses bodies that are larger than they may be here, by 413: for routers that take less, or more, than
/// [ServerOptions#maxBodyBytes()] says. Immutable.
///
/// @param bytes the largest body
public record BodyLimit(int bytes) implements Middleware {

    /// @throws IllegalArgumentException where the limit is negative
    public BodyLimit {
        if (bytes < 0) {
            throw new IllegalArgumentException("a limit must not be negative: " + bytes);
        }
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        request.limitBody(bytes);
        return next.proceed();
    }
}
