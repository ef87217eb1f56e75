package dev.posthaste.processor.model;

import java.util.List;

/// Where a parameter's value comes from.
public sealed interface Argument {

    /// The parameter.
    Place place();

    /// Its type.
    JavaType type();

    /// Whether it comes in a form.
    default boolean inForm() {
        return switch (this) {
            case Single single -> single.source() == Source.FORM;
            case Group group -> group.source() == Source.FORM;
            default -> false;
        };
    }

    /// One value of the request outside JSON, or all values of a name.
    ///
    /// @param source where it stands
    record Single(Source source, Slot slot) implements Argument {
        @Override
        public Place place() {
            return slot.place();
        }

        @Override
        public JavaType type() {
            return slot.shape().type();
        }
    }

    /// A record whose components are values of the request outside JSON.
    ///
    /// @param source      where they stand
    /// @param underscores whether names of header fields keep their underscores
    record Group(Source source, Slot slot, boolean underscores) implements Argument {
        @Override
        public Place place() {
            return slot.place();
        }

        @Override
        public JavaType type() {
            return slot.shape().type();
        }
    }

    /// The body, or a member of it.
    ///
    /// @param mediaType the type that documents name
    record Body(Slot slot, boolean embedded, String mediaType) implements Argument {
        @Override
        public Place place() {
            return slot.place();
        }

        @Override
        public JavaType type() {
            return slot.shape().type();
        }
    }

    /// A dependency's value.
    ///
    /// @param nullable whether it may be null
    /// @param unheeded annotations that say something about values of requests, by name
    record Needed(Place place, JavaType type, Need need, boolean nullable, List<String> unheeded) implements Argument {}

    /// What several annotations say different things about.
    ///
    /// @param sources the annotations, by name
    record Contested(Place place, JavaType type, List<String> sources) implements Argument {}

    /// Something that every request has.
    ///
    /// @param constant `REQUEST`, `ANSWER`, `SOCKET`, `SINK`, `ASKED` or `SCOPES`
    record Given(Place place, JavaType type, String constant) implements Argument {}
}
