package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// An answer that documents tell of beside the good one, for all handlers of a [Router]: what [Responds] is for one
/// handler. Immutable.
///
/// @param status      a status code, `1XX` to `5XX`, or `default`
/// @param type        a record with a shape: one that a handler takes or returns, or that has [Schema]; null for no
/// body
/// @param list        whether the body is a list of the type
/// @param description empty for the status's reason phrase
/// @param extra       what is merged into the Response Object
public record Responding(String status, @Nullable Class<?> type, boolean list, String description, Json.Obj extra) {

    /// @throws IllegalArgumentException where the status is none
    public Responding {
        if (!status.matches("[1-5](XX|[0-9][0-9])|default")) {
            throw new IllegalArgumentException(
                    "'%s' is no status: use one from 100 to 599, '4XX' or its like, or 'default'".formatted(status));
        }
    }

    /// An answer with a status.
    public static Responding with(int status) {
        return with(Integer.toString(status));
    }

    /// An answer with a status of a range: `5XX`, or `default`.
    public static Responding with(String range) {
        return new Responding(range, null, false, "", Json.object());
    }

    /// The same answer with a body.
    public Responding type(Class<?> type) {
        return new Responding(status, type, false, description, extra);
    }

    /// The same answer with a list as its body.
    public Responding listOf(Class<?> type) {
        return new Responding(status, type, true, description, extra);
    }

    /// The same answer with a description.
    public Responding describedAs(String text) {
        return new Responding(status, type, list, text, extra);
    }

    /// The same answer with more of its Response Object: `headers`, `links`, `content`.
    public Responding extra(Json.Obj members) {
        return new Responding(status, type, list, description, members);
    }
}
