package dev.posthaste.runtime.document;

import dev.posthaste.Json;
import dev.posthaste.json.Field;
import dev.posthaste.json.Labels.Mark;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Title;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.Plan;
import dev.posthaste.runtime.node.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// Writes the Parameter Objects of one route: those of its dependencies too, each place once.
record ParametersDocument(Schemas input) {

    /// One place of the request.
    private record Spot(Source source, String name, Field<?> field, boolean required) {}

    /// Of several at one place the last counts, but one that must be sent counts before all others, as in FastAPI.
    List<Json> write(Plan plan) {
        var byPlace = new LinkedHashMap<String, Json>();
        var required = new LinkedHashMap<String, Json>();
        for (var source : List.of(Source.PATH, Source.QUERY, Source.HEADER, Source.COOKIE)) {
            plan.documented().stream()
                    .flatMap(argument -> spots(argument, source))
                    .forEach(spot -> {
                        var parameter = parameter(spot);
                        byPlace.put(source + " " + spot.name(), parameter);
                        if (spot.required()) {
                            required.put(source + " " + spot.name(), parameter);
                        }
                    });
        }
        byPlace.putAll(required);
        return List.copyOf(byPlace.values());
    }

    private static Stream<Spot> spots(Argument argument, Source source) {
        return switch (argument) {
            case Argument.Single(var from, var field)
            when from == source && isShown(field) ->
                Stream.of(new Spot(source, field.name(), field, field.required() || source == Source.PATH));
            case Argument.Group(var from, var field, var places, var others)
            when from == source && isShown(field) ->
                places.stream()
                        .filter(place -> isShown(place.field()))
                        .map(place -> new Spot(
                                source,
                                place.key(),
                                place.field(),
                                field.required() && place.field().required()));
            default -> Stream.of();
        };
    }

    private static boolean isShown(Field<?> field) {
        return !field.labels().is(Mark.HIDDEN);
    }

    /// What is no component has a title, also where it is one or null (FastAPI's `get_schema_from_model_field`).
    private static Json.Obj titled(Json.Obj schema, String name) {
        var named = schema.get("$ref") != null || schema.get("title") != null;
        return named ? schema : schema.with("title", Json.of(Title.of(name)));
    }

    private Json parameter(Spot spot) {
        var field = spot.field();
        var members = new LinkedHashMap<String, Json>();
        members.put("name", Json.of(spot.name()));
        members.put("in", Json.of(spot.source().text()));
        members.put("required", Json.of(spot.required()));
        members.put("schema", titled(field.schema(input), spot.name()));
        if (!field.description().isEmpty()) {
            members.put("description", Json.of(field.description()));
        }
        if (field.labels().is(Mark.DEPRECATED)) {
            members.put("deprecated", Json.of(true));
        }
        return new Json.Obj(members);
    }
}
