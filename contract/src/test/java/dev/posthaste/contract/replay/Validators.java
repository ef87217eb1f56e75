package dev.posthaste.contract.replay;

import dev.posthaste.contract.replay.Recording.Field;
import dev.posthaste.contract.replay.Recording.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Our entity tags in place of Starlette's, which are made of a file's time and size in a way of its own: any other are
/// as good, as long as one stands for one. Learnt from the answers, and put into the requests that repeat one.
final class Validators {

    private static final Pattern OWN_TAG = Pattern.compile("\"[0-9a-f]{32}\"");

    private final Map<String, String> ours = new HashMap<>();

    /// The request with our tags.
    Sent translate(Sent sent) {
        var headers = sent.headers().stream()
                .map(field -> new Field(field.name(), translate(field.value())))
                .toList();
        return new Sent(sent.method(), sent.target(), headers, sent.body());
    }

    private String translate(String value) {
        return OWN_TAG.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(ours.getOrDefault(found.group(), found.group())));
    }

    /// What is wrong with the tag of an answer; null where nothing is.
    @Nullable
    String check(List<String> expected, List<String> actual) {
        if (expected.size() != 1 || !OWN_TAG.matcher(expected.getFirst()).matches()) {
            return expected.equals(actual) ? null : "etag: expected %s, was %s".formatted(expected, actual);
        }
        if (actual.size() != 1 || !actual.getFirst().matches("\"[^\"]+\"")) {
            return "etag: expected a strong one, was %s".formatted(actual);
        }
        var before = ours.putIfAbsent(expected.getFirst(), actual.getFirst());
        if (before != null && !before.equals(actual.getFirst())) {
            return "etag: the same file had %s before, and %s now".formatted(before, actual.getFirst());
        }
        var shared = ours.values().stream().filter(actual.getFirst()::equals).count() > 1;
        return shared ? "etag: %s stands for two files".formatted(actual.getFirst()) : null;
    }
}
