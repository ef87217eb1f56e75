package dev.posthaste.runtime.link;

import dev.posthaste.json.Field;
import dev.posthaste.json.Spelling.Content;
import dev.posthaste.runtime.node.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the body of a route is, as its handler and all its dependencies together want it.
public sealed interface BodyForm {

    /// Nothing is read.
    enum None implements BodyForm {
        NONE
    }

    /// One value: JSON, or bytes and text as they came.
    record Whole(Argument.Body body) implements BodyForm {}

    /// An object of several values. One name is one member, also where several ask for it.
    record Members(List<Argument.Body> bodies) implements BodyForm {}

    /// A form, urlencoded or multipart.
    record Form(List<Argument.Single> singles, List<Argument.Group> groups) implements BodyForm {

        /// Whether it may bring files.
        public boolean files() {
            return fields().anyMatch(field -> field.shape().spelling().content() != Content.TEXT);
        }

        /// Whether it must be sent.
        public boolean required() {
            return singles.stream().anyMatch(single -> single.field().required())
                    || groups.stream().anyMatch(group -> group.field().required());
        }

        private Stream<Field<?>> fields() {
            return Stream.concat(
                    singles.stream().map(Argument.Single::field),
                    groups.stream().flatMap(group -> group.places().stream()).map(Argument.Group.Place::field));
        }
    }

    /// Settles it for all that is asked of a request.
    ///
    /// @throws IllegalStateException where one wants a form, and another something else
    static BodyForm of(List<Argument> arguments) {
        var bodies = new ArrayList<Argument.Body>();
        var singles = new ArrayList<Argument.Single>();
        var groups = new ArrayList<Argument.Group>();
        for (var argument : arguments) {
            switch (argument) {
                case Argument.Body body -> bodies.add(body);
                case Argument.Single single when single.source() == Source.FORM -> singles.add(single);
                case Argument.Group group when group.source() == Source.FORM -> groups.add(group);
                default -> {}
            }
        }
        var form = !singles.isEmpty() || !groups.isEmpty();
        if (!bodies.isEmpty()) {
            return form ? refuse(bodies.getFirst()) : json(bodies);
        }
        return form ? new Form(List.copyOf(singles), List.copyOf(groups)) : None.NONE;
    }

    private static BodyForm json(List<Argument.Body> bodies) {
        var names = bodies.stream().map(body -> body.field().name()).distinct().count();
        return names > 1 || bodies.getFirst().embedded()
                ? new Members(List.copyOf(bodies))
                : new Whole(bodies.getFirst());
    }

    private static BodyForm refuse(Argument.Body body) {
        throw new IllegalStateException(
                "the body cannot be a form for one parameter and something else for '%s': take that from the form too, by @FromForm, or from the query or a header"
                        .formatted(body.field().name()));
    }
}
