package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Schemas;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.Plan;
import dev.posthaste.runtime.link.Step;
import dev.posthaste.runtime.node.Source;
import java.util.LinkedHashMap;
import java.util.List;

/// Writes the Parameter Objects of one route: those of its dependencies too, each place once.
final class ParametersDocument {

    private ParametersDocument() {}

    static List<Json> of(Plan plan, Schemas input) {
        var byPlace = new LinkedHashMap<String, Json>();
        for (var source : Source.values()) {
            for (var step : plan.steps()) {
                singles(step, source)
                        .forEach(single ->
                                byPlace.put(source + " " + single.field().name(), parameter(single, input)));
            }
        }
        return List.copyOf(byPlace.values());
    }

    private static List<Argument.Single> singles(Step step, Source source) {
        return step.arguments().stream()
                .filter(argument -> argument instanceof Argument.Single single && single.source() == source)
                .map(Argument.Single.class::cast)
                .toList();
    }

    private static Json parameter(Argument.Single single, Schemas input) {
        var field = single.field();
        var parameter = Json.object(
                "name",
                field.name(),
                "in",
                single.source().text(),
                "required",
                field.required() || single.source() == Source.PATH,
                "schema",
                field.schema(input));
        return field.description().isEmpty() ? parameter : parameter.with("description", Json.of(field.description()));
    }
}
