package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import dev.posthaste.contract.replay.RawClient.RawAnswer;
import dev.posthaste.contract.replay.Recording.Field;
import dev.posthaste.json.JsonSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Compares an answer with the recorded one.
final class AnswerComparison {

    /// Not compared, unless a recording keeps them: they belong to the server and the connection.
    static final Set<String> DROPPED = Set.of("date", "server", "content-length", "connection", "transfer-encoding");

    /// Lists whose order is that of Python's sets.
    private static final Set<String> SETS = Set.of(
            "allow",
            "vary",
            "access-control-allow-methods",
            "access-control-allow-headers",
            "access-control-expose-headers");

    private final Validators validators;
    private final Recording recording;
    private final RawAnswer answer;
    private final List<String> differences = new ArrayList<>();

    private AnswerComparison(Validators validators, Recording recording, RawAnswer answer) {
        this.validators = validators;
        this.recording = recording;
        this.answer = answer;
    }

    /// What differs, one line each; empty where nothing does.
    static List<String> differences(Validators validators, Recording recording, RawAnswer answer) {
        var comparison = new AnswerComparison(validators, recording, answer);
        if (recording.status() != answer.status()) {
            comparison.differ("status", recording.status(), answer.status());
        }
        comparison.headers();
        if (!recording.statusOnly()) {
            comparison.body();
        }
        return comparison.differences;
    }

    private void headers() {
        var names = new TreeSet<String>();
        Stream.concat(recording.headers().stream(), answer.headers().stream())
                .forEach(field -> names.add(field.name()));
        for (var name : names) {
            var compared = recording.keep().contains(name) || !DROPPED.contains(name);
            if (compared && !recording.drop().contains(name)) {
                header(name, values(recording.headers(), name), values(answer.headers(), name));
            }
        }
    }

    private void header(String name, List<String> expected, List<String> actual) {
        if (name.equals("etag")) {
            var wrong = validators.check(expected, actual);
            if (wrong != null) {
                differences.add(wrong);
            }
        } else if (SETS.contains(name) ? !members(expected).equals(members(actual)) : !expected.equals(actual)) {
            differ("header " + name, expected, actual);
        }
    }

    private static List<String> values(List<Field> headers, String name) {
        return headers.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
    }

    private static Set<String> members(List<String> lists) {
        var members = new TreeSet<String>();
        lists.stream().flatMap(list -> Arrays.stream(list.split(",", -1))).forEach(each -> members.add(each.strip()));
        return members;
    }

    private void body() {
        var incomplete = recording.answer().get("incomplete") != null;
        if (incomplete != answer.incomplete()) {
            differ("breaks off", incomplete, answer.incomplete());
        }
        var body = recording.decode() ? decoded(answer) : answer.body();
        if (recording.answer().get("decoded_length") instanceof Json.Num(var length)
                && Integer.parseInt(length) != body.length) {
            differ("decoded length", length, body.length);
        }
        var json = recording.answer().get("json");
        if (json != null) {
            json(json, body);
        } else {
            bytes(body);
        }
    }

    private void json(Json expected, byte[] body) {
        try {
            var actual = new JsonSource(body).tree();
            var document = expected instanceof Json.Obj object && object.get("openapi") != null;
            var found = document
                    ? DocumentComparison.differences(expected, actual)
                    : JsonDifference.between(expected, actual);
            found.forEach(each -> differences.add("body " + each));
        } catch (Exception e) {
            differ("body", expected, shown(body));
        }
    }

    private void bytes(byte[] body) {
        var expected = Recording.bytes(recording.answer());
        if (!Arrays.equals(expected == null ? new byte[0] : expected, body)) {
            differ("body", expected == null ? "nothing" : shown(expected), shown(body));
        }
    }

    private static byte[] decoded(RawAnswer answer) {
        if (!"gzip".equals(answer.header("content-encoding"))) {
            return answer.body();
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            return ("no gzip: " + e.getMessage()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String shown(byte[] body) {
        return "'" + new String(body, StandardCharsets.UTF_8) + "'";
    }

    private void differ(String what, Object expected, Object actual) {
        differences.add("%s: expected %s, was %s".formatted(what, expected, actual));
    }
}
