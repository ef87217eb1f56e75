package dev.posthaste.processor.model;

import java.util.List;

/// Where a parameter's value comes from.
public sealed interface Argument {

    /// The parameter.
    Place place();

    /// Its type.
    JavaType type();

    /// One value of the request outside its body.
    ///
    /// @param source   where it stands
    /// @param repeated whether all values of the name are taken
    record Single(Source source, Slot slot, boolean repeated) implements Argument {
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
    record Body(Slot slot, boolean embedded) implements Argument {
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
    /// @param constant `REQUEST`, `ANSWER`, `SOCKET`, `ASKED` or `SCOPES`
    record Given(Place place, JavaType type, String constant) implements Argument {}
}
