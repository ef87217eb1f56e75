package dev.posthaste.runtime.encode;

import dev.posthaste.Json;
import dev.posthaste.Problem;
import dev.posthaste.Settings;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.Problems;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.UnreadableJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads settings into a record by its shape.
public final class SettingsReader {

    private final String prefix;
    private final List<Settings.Source> sources;
    private final Map<String, String> origins = new LinkedHashMap<>();

    /// @param prefix what the settings' names begin with
    public SettingsReader(String prefix, List<Settings.Source> sources) {
        this.prefix = prefix;
        this.sources = sources;
    }

    /// The settings as a record.
    ///
    /// @throws IllegalStateException where some are missing or wrong
    public <T> T read(Class<T> type) {
        if (!(new GeneratedShapes().get(type).orElse(null) instanceof RecordShape<?> shape)) {
            throw new IllegalStateException(
                    "%s has no generated shape, by which its settings would be read: make it a record, annotate it with @Schema, and compile it with Posthaste's processor"
                            .formatted(type.getName()));
        }
        var members = new LinkedHashMap<String, Json>();
        for (var field : shape.fields()) {
            var text = find(field);
            if (text != null) {
                members.put(field.name(), value(field, text));
            }
        }
        var problems = new Problems();
        var value = shape.read(new Json.Obj(members), problems);
        if (value == null || problems.count() > 0) {
            throw new IllegalStateException(told(type, problems.found()));
        }
        return type.cast(value);
    }

    /// `pageSize` is `PAGE_SIZE`.
    private String setting(String field) {
        return prefix
                + field.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .replace('-', '_')
                        .toUpperCase(Locale.ROOT);
    }

    private @Nullable String find(Field<?> field) {
        for (var source : sources) {
            var text = source.values().get(setting(field.name()));
            if (text != null) {
                origins.put(field.name(), source.name());
                return text;
            }
        }
        return null;
    }

    /// What the text alone is not, it may be as JSON.
    private static Json value(Field<?> field, String text) {
        var problems = new Problems();
        var plain = new Json.Str(text);
        field.shape().read(plain, problems);
        if (problems.count() == 0) {
            return plain;
        }
        try {
            var tree = new JsonSource(text.getBytes(StandardCharsets.UTF_8)).tree();
            return tree instanceof Json.Obj || tree instanceof Json.Arr ? tree : plain;
        } catch (MalformedJson | UnreadableJson e) {
            return plain;
        }
    }

    private String told(Class<?> type, List<Problem> problems) {
        return "the settings of %s cannot be used:\n%s"
                .formatted(
                        type.getSimpleName(),
                        problems.stream().map(problem -> "- " + told(problem)).collect(Collectors.joining("\n")));
    }

    private String told(Problem problem) {
        if (problem.location().isEmpty()) {
            return problem.message();
        }
        var field = problem.location().getFirst() instanceof Json.Str(var name) ? name : "";
        var origin = origins.get(field);
        if (origin == null) {
            var places = sources.stream().map(Settings.Source::name).collect(Collectors.joining(", or in "));
            return "%s is missing: set it in %s".formatted(setting(field), places);
        }
        var below =
                problem.location().stream().skip(1).map(part -> " > " + part).collect(Collectors.joining());
        return "%s%s (in %s): %s".formatted(setting(field), below, origin, problem.message());
    }
}
