package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathTemplate;
import dev.posthaste.json.Field;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Source;
import java.util.List;
import java.util.stream.Stream;

/// Finds where in the requests of one route the values of parameters stand.
record RequestValues(PathTemplate template) {

    Argument plain(Parameter.Plain plain) {
        return new Argument.Single(inPath(plain.field()) ? Source.PATH : Source.QUERY, plain.field(), false);
    }

    Argument body(Parameter.Body body) {
        return new Argument.Body(body.field(), body.embedded());
    }

    Argument single(Parameter.Single single) {
        if (single.source() == Source.PATH && !inPath(single.field())) {
            throw new IllegalStateException(
                    "the path %s has no parameter {%s}: add it, or read the value from elsewhere"
                            .formatted(template.openApi(), single.field().name()));
        }
        return new Argument.Single(single.source(), single.field(), single.repeated());
    }

    private boolean inPath(Field<?> field) {
        return template.names().contains(field.name());
    }

    /// Several body parameters are members of one object, also when a dependency brought the second.
    static Plan withBodyForm(List<Step> steps) {
        var plan = new Plan(steps);
        var names = plan.bodies().stream()
                .map(body -> body.field().name())
                .distinct()
                .count();
        return names < 2
                ? plan
                : new Plan(steps.stream().map(RequestValues::asMembers).toList());
    }

    private static Step asMembers(Step step) {
        Stream<Argument> arguments = step.arguments().stream()
                .map(argument ->
                        argument instanceof Argument.Body body ? new Argument.Body(body.field(), true) : argument);
        return step.taking(arguments.toList());
    }
}
