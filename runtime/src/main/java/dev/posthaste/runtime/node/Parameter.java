package dev.posthaste.runtime.node;

import dev.posthaste.json.Field;

/// Where an argument of a user's method comes from.
public sealed interface Parameter {

    /// One value of the request outside JSON, or all values of one name.
    record Single(Source source, Field<?> field) implements Parameter {}

    /// A record whose places are values of one source.
    ///
    /// @param underscores whether names of header fields keep their underscores, in place of hyphens
    record Group(Source source, Field<?> field, boolean underscores) implements Parameter {
        /// The same parameter, with underscores in names of header fields.
        public Group underscored() {
            return new Group(source, field, true);
        }
    }

    /// One value, of the path where the whole template names it, else of the query: routers' prefixes are known only
    /// when the application is linked.
    record Plain(Field<?> field) implements Parameter {}

    /// The body, or a member of it.
    ///
    /// @param embedded  whether it is a member even when it is the only one
    /// @param mediaType the type that documents name; it says nothing on what is accepted, as in FastAPI
    record Body(Field<?> field, boolean embedded, String mediaType) implements Parameter {
        /// The same parameter, of another media type.
        public Body typed(String type) {
            return new Body(field, embedded, type);
        }

        /// The same parameter, always a member of an object.
        public Body embed() {
            return new Body(field, true, mediaType);
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
        /// What a handler that streams sends by.
        SINK,
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
        return new Single(Source.PATH, field);
    }

    /// A parameter of the query.
    static Single query(Field<?> field) {
        return new Single(Source.QUERY, field);
    }

    /// A header field.
    static Single header(Field<?> field) {
        return new Single(Source.HEADER, field);
    }

    /// A cookie.
    static Single cookie(Field<?> field) {
        return new Single(Source.COOKIE, field);
    }

    /// A field or file of a form.
    static Single form(Field<?> field) {
        return new Single(Source.FORM, field);
    }

    /// A record whose places are values of one source.
    static Group group(Source source, Field<?> field) {
        return new Group(source, field, false);
    }

    /// The body, or one of its members where there are several.
    static Body body(Field<?> field) {
        return new Body(field, false, "application/json");
    }

    /// A dependency's value.
    static Needed needs(Dependency dependency) {
        return new Needed(dependency, false);
    }
}
