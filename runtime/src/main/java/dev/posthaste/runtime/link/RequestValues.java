package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.json.Field;
import dev.posthaste.json.Labels.Mark;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Source;
import java.util.Locale;
import java.util.Objects;

/// Finds where in a request the values of parameters stand.
///
/// @param template the route's whole path
record RequestValues(PathTemplate template) {

    Argument single(Parameter.Single single) {
        if (single.source() == Source.PATH && !inPath(single.field())) {
            throw new IllegalStateException(
                    "the path %s has no parameter {%s}: add it, or read the value from elsewhere"
                            .formatted(template.openApi(), single.field().name()));
        }
        return new Argument.Single(single.source(), single.field());
    }

    Argument plain(Parameter.Plain plain) {
        return new Argument.Single(inPath(plain.field()) ? Source.PATH : Source.QUERY, plain.field());
    }

    private boolean inPath(Field<?> field) {
        return template.names().contains(field.name());
    }

    Argument body(Parameter.Body body) {
        return new Argument.Body(body.field(), body.embedded(), body.mediaType());
    }

    /// Header fields have names of their own.
    Argument group(Parameter.Group group) {
        var hyphens = group.source() == Source.HEADER && !group.underscores();
        var shape = Objects.requireNonNull(group.field().shape().spelling().group());
        var places = shape.fields().stream()
                .filter(field -> !field.labels().is(Mark.REST))
                .map(field -> new Argument.Group.Place(hyphens ? hyphenated(field.name()) : field.name(), field))
                .toList();
        return new Argument.Group(group.source(), group.field(), places, shape.heedsOthers());
    }

    /// `originPort` and `origin_port` are `origin-port`, while `X-Seal` stays as it is.
    private static String hyphenated(String name) {
        return name.indexOf('-') >= 0
                ? name
                : name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                        .replace('_', '-')
                        .toLowerCase(Locale.ROOT);
    }
}
