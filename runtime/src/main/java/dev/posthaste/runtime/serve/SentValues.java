package dev.posthaste.runtime.serve;

import dev.posthaste.FormData;
import dev.posthaste.Json;
import dev.posthaste.Request;
import dev.posthaste.Upload;
import dev.posthaste.json.Field;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Spelling.Content;
import dev.posthaste.runtime.node.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was sent under a name outside JSON, in Starlette's ways.
///
/// @param request  the request
/// @param form     its form; null where the route reads none
/// @param problems where it is noted what stands behind files
record SentValues(Request request, @Nullable FormData form, Problems problems) {

    /// What a field takes of what was sent; null where nothing counts as sent.
    @Nullable
    Json of(Source source, String key, Field<?> field) {
        var spelling = field.shape().spelling();
        var all = all(source, key, spelling.content());
        if (spelling.several() && source != Source.COOKIE) {
            all.removeIf(this::isNoFile);
            return all.isEmpty() ? null : new Json.Arr(all);
        }
        if (all.isEmpty()) {
            return null;
        }
        var value = source == Source.HEADER ? all.getFirst() : all.getLast();
        return source == Source.FORM && isNothing(value) ? null : value;
    }

    /// Browsers send an empty field where nothing was filled in.
    private boolean isNothing(Json value) {
        return isNoFile(value) || (value instanceof Json.Str(var text) && text.isEmpty() && !problems.isBacked(value));
    }

    /// Browsers send an empty file without a name where none was chosen.
    private boolean isNoFile(Json value) {
        var upload = problems.behind(value, Upload.class);
        return upload != null && isEmpty(upload);
    }

    private static boolean isEmpty(Upload upload) {
        return upload.name().isEmpty() && upload.size() == 0;
    }

    /// What was sent under a name that no field has.
    Json extra(Source source, String key) {
        var all = all(source, key, Content.FILE);
        return all.size() == 1 ? all.getFirst() : new Json.Arr(all);
    }

    /// The names under which something was sent.
    Set<String> names(Source source) {
        return switch (source) {
            case PATH -> request.pathParameters().keySet();
            case QUERY -> request.query().keySet();
            case HEADER -> request.headers().keySet();
            case COOKIE -> request.cookies().keySet();
            case FORM -> items().stream().map(FormData.Item::name).collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    private List<FormData.Item> items() {
        return form == null ? List.of() : form.items();
    }

    private List<Json> all(Source source, String key, Content content) {
        return switch (source) {
            case PATH -> one(request.pathParameters(), key);
            case QUERY -> texts(request.query().getOrDefault(key, List.of()));
            case HEADER -> texts(request.headers(key));
            case COOKIE -> one(request.cookies(), key);
            case FORM -> fields(key, content);
        };
    }

    private static List<Json> one(Map<String, String> values, String key) {
        var value = values.get(key);
        return value == null ? List.of() : texts(List.of(value));
    }

    private static List<Json> texts(List<String> values) {
        var all = new ArrayList<Json>();
        values.forEach(value -> all.add(new Json.Str(value)));
        return all;
    }

    private List<Json> fields(String key, Content content) {
        var all = new ArrayList<Json>();
        for (var item : items()) {
            if (item.name().equals(key)) {
                switch (item) {
                    case FormData.Text(var name, var value) -> all.add(new Json.Str(value));
                    case FormData.File(var name, var upload) -> all.add(file(upload, content));
                }
            }
        }
        return all;
    }

    private Json file(Upload upload, Content content) {
        if (content == Content.OCTETS && !isEmpty(upload)) {
            var bytes = bytes(upload);
            var text = new Json.Str(new String(bytes, StandardCharsets.UTF_8));
            problems.behind(text, bytes);
            return text;
        }
        var told = FormTree.of(upload);
        problems.behind(told, upload);
        return told;
    }

    private static byte[] bytes(Upload upload) {
        try {
            return upload.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
