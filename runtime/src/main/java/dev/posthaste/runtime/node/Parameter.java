package dev.posthaste.runtime.node;

import dev.posthaste.json.Field;

/// Where an argument of a user's method comes from.
public sealed interface Parameter {

    /// One value of the request outside its body, or all values of one name.
    ///
    /// @param repeated whether the field takes a list of all values, in place of one
    record Single(Source source, Field<?> field, boolean repeated) implements Parameter {
        /// The same parameter, which takes all values of its name.
        public Single repeating() {
            return new Single(source, field, true);
        }
    }

    /// One value, of the path where the whole template names it, else of the query: routers' prefixes are known only
    /// when the application is linked.
    record Plain(Field<?> field) implements Parameter {}

    /// The body, or a member of it.
    ///
    /// @param embedded whether it is a member even when it is the only one
    record Body(Field<?> field, boolean embedded) implements Parameter {
        /// The same parameter, always a member of an object.
        public Body embed() {
            return new Body(field, true);
        }
    }

    /// A dependency's value.
    ///
    /// @param nullable whether it may be null
    record Needed(Dependency dependency, boolean nullable) implements Parameter {
        /// The same parameter, which may be null.
        public Needed orNull() {
            return new Needed(dependency, true);
        }
    }

    /// Something that every request has.
    enum Given implements Parameter {
        /// A [dev.posthaste.Request].
        REQUEST,
        /// A [dev.posthaste.Answer].
        ANSWER,
        /// A [dev.posthaste.WebSocketSession].
        SOCKET,
        /// The annotation by which a dependency was asked for.
        ASKED,
        /// The [dev.posthaste.SecurityScopes] that were asked for on the way.
        SCOPES
    }

    /// A parameter of the path or the query, whichever it turns out to be.
    static Plain plain(Field<?> field) {
        return new Plain(field);
    }

    /// A parameter of the path.
    static Single path(Field<?> field) {
        return new Single(Source.PATH, field, false);
    }

    /// A parameter of the query.
    static Single query(Field<?> field) {
        return new Single(Source.QUERY, field, false);
    }

    /// A header field; its name is in lower case.
    static Single header(Field<?> field) {
        return new Single(Source.HEADER, field, false);
    }

    /// A cookie.
    static Single cookie(Field<?> field) {
        return new Single(Source.COOKIE, field, false);
    }

    /// The body, or one of its members where there are several.
    static Body body(Field<?> field) {
        return new Body(field, false);
    }

    /// A dependency's value.
    static Needed needs(Dependency dependency) {
        return new Needed(dependency, false);
    }
}
