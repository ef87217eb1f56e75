package dev.posthaste.runtime.link;

import dev.posthaste.internal.PathConvertor;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.PathTemplate.Literal;
import dev.posthaste.internal.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the route of a path: a trie of segments for plain templates, patterns for the others. Of several routes that
/// match the first one declared counts, as in Starlette.
///
/// @param <T> what stands at a route
public final class RouteTable<T> {

    /// What stands at a path.
    public record Place<T>(PathTemplate template, T target) {}

    /// What matches a path.
    ///
    /// @param values the path's parameters, decoded
    public record Match<T>(T target, Map<String, String> values) {}

    private record Entry<T>(
            int order,
            T target,
            List<Variable> variables,
            @Nullable Pattern pattern) {

        /// Whole segments are what a parameter without a convertor takes.
        private boolean takes(List<String> values) {
            for (int i = 0; i < values.size(); i++) {
                var convertor = variables.get(i).convertor();
                if (convertor != PathConvertor.STR && !convertor.matches(values.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final class Node<T> {
        private final Map<String, Node<T>> literals = new HashMap<>();
        private @Nullable Node<T> variable;
        private final List<Entry<T>> entries = new ArrayList<>();
    }

    /// Stands for a slash that is part of a segment: half a character, which no decoding brings about.
    private static final char ENCODED_SLASH = '\uD800';

    private final Node<T> root = new Node<>();
    private final List<Entry<T>> patterns = new ArrayList<>();

    /// A table of places, tried in their order.
    public RouteTable(List<Place<T>> places) {
        for (int i = 0; i < places.size(); i++) {
            add(i, places.get(i));
        }
    }

    private void add(int order, Place<T> place) {
        var template = place.template();
        var segments = plainSegments(template);
        if (segments == null) {
            patterns.add(new Entry<>(order, place.target(), template.variables(), pattern(template)));
            return;
        }
        var node = root;
        for (var segment : segments) {
            if (segment.startsWith("{")) {
                node.variable = node.variable == null ? new Node<>() : node.variable;
                node = node.variable;
            } else {
                node = node.literals.computeIfAbsent(segment, each -> new Node<>());
            }
        }
        node.entries.add(new Entry<>(order, place.target(), template.variables(), null));
    }

    /// The segments of a template whose parameters are whole segments; null for any other.
    private static @Nullable List<String> plainSegments(PathTemplate template) {
        var text = new StringBuilder();
        for (var part : template.parts()) {
            switch (part) {
                case Literal(var literal) -> text.append(literal);
                case Variable(var name, var convertor) -> {
                    if (convertor == PathConvertor.PATH || text.isEmpty() || text.charAt(text.length() - 1) != '/') {
                        return null;
                    }
                    text.append("{}");
                }
            }
        }
        var segments = List.of(text.substring(1).split("/", -1));
        return segments.stream().allMatch(each -> each.equals("{}") || each.indexOf('{') < 0) ? segments : null;
    }

    private static Pattern pattern(PathTemplate template) {
        var regex = new StringBuilder();
        for (var part : template.parts()) {
            regex.append(
                    switch (part) {
                        case Literal(var text) -> Pattern.quote(text);
                        case Variable(var name, var convertor) -> "(" + convertor.regex() + ")";
                    });
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL);
    }

    /// The routes whose template matches, in the order of declaration.
    ///
    /// @param path as it was sent; a slash that was sent encoded is part of its segment
    public List<Match<T>> matches(String path) {
        var found = new ArrayList<Found<T>>();
        if (path.startsWith("/")) {
            walk(root, path.substring(1).split("/", -1), 0, new ArrayList<>(), found);
        }
        matchPatterns(path, found);
        if (found.size() > 1) {
            found.sort((a, b) -> Integer.compare(a.entry.order, b.entry.order));
        }
        return found.stream().map(Found::match).toList();
    }

    private record Found<T>(Entry<T> entry, List<String> values) {
        Match<T> match() {
            var named = new LinkedHashMap<String, String>();
            for (int i = 0; i < values.size(); i++) {
                named.put(entry.variables.get(i).name(), values.get(i));
            }
            return new Match<>(entry.target, named);
        }
    }

    private static <T> void walk(
            Node<T> node, String[] segments, int index, List<String> values, List<Found<T>> found) {
        if (index == segments.length) {
            node.entries.stream()
                    .filter(entry -> entry.takes(values))
                    .forEach(entry -> found.add(new Found<>(entry, List.copyOf(values))));
            return;
        }
        var segment = PercentEncoding.decode(segments[index]);
        var literal = node.literals.get(segment);
        if (literal != null) {
            walk(literal, segments, index + 1, values, found);
        }
        if (node.variable != null && !segment.isEmpty()) {
            values.add(segment);
            walk(node.variable, segments, index + 1, values, found);
            values.removeLast();
        }
    }

    /// The path decoded segment by segment; a slash that was sent encoded separates nothing.
    private static String decoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> PercentEncoding.decode(segment).replace('/', ENCODED_SLASH))
                .collect(Collectors.joining("/"));
    }

    private void matchPatterns(String path, List<Found<T>> found) {
        var decoded = patterns.isEmpty() ? "" : decoded(path);
        for (var entry : patterns) {
            var matcher = entry.pattern == null ? null : entry.pattern.matcher(decoded);
            if (matcher != null && matcher.matches()) {
                var values = new ArrayList<String>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    values.add(matcher.group(i).replace(ENCODED_SLASH, '/'));
                }
                found.add(new Found<>(entry, values));
            }
        }
    }
}
