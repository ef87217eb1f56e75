package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// What the header field `Authorization` says, taken apart as FastAPI does: at its first space.
///
/// @param scheme      all before the space
/// @param credentials all after it, without white space around; empty where there is none
record Authorization(String scheme, String credentials) {

    /// What the first such field says; null where there is none, or it is empty.
    static @Nullable Authorization of(Request request) {
        var field = request.header("authorization");
        if (field == null || field.isEmpty()) {
            return null;
        }
        var space = field.indexOf(' ');
        return space < 0
                ? new Authorization(field, "")
                : new Authorization(
                        field.substring(0, space), field.substring(space + 1).strip());
    }

    boolean is(String wanted) {
        return scheme.equalsIgnoreCase(wanted);
    }

    /// The credentials of the wanted scheme, which may be empty; null where another was used.
    static @Nullable String bearer(Request request) {
        var sent = of(request);
        return sent != null && sent.is("bearer") ? sent.credentials : null;
    }
}
