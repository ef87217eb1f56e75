package dev.posthaste.testing.bodies;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/// Makes bodies that are mostly right, from a seed: the same seed makes the same body.
final class Bodies {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "abc",
            "é€",
            "😀",
            "1",
            " 5 ",
            "true",
            "RED",
            "cat",
            "\u0000\n\"\\/",
            "12.50",
            "1_000",
            "2026-11-23",
            "\ud800");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "1",
            "-1",
            "7",
            "1.0",
            "1.5",
            "-0.0",
            "1e2",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "0.1",
            "123456789.125",
            "1E-7",
            "12345678901234567890123");

    private final Random random;

    Bodies(long seed) {
        this.random = new Random(seed);
    }

    /// The text of a body for [FastReaderTest.Tree].
    String body() {
        var tree = tree(random.nextInt(3) / 2);
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            tree = mutated(tree);
        }
        var text = new StringBuilder();
        write(tree, text);
        return text.toString();
    }

    private Json tree(int depth) {
        var tree = new LinkedHashMap<String, Json>();
        tree.put("leaf", leaf());
        tree.put("ruled", Json.object("s", pick(List.of("", "abc", "éé")), "n", random.nextInt(5)));
        tree.put("kids", list(depth == 0 ? 0 : 2, () -> tree(depth - 1)));
        tree.put("map", Json.object(pick(TEXTS), leaf(), "b", leaf()));
        tree.put("set", list(3, () -> Json.of(random.nextInt(3))));
        tree.put("color", Json.of(pick(List.of("RED", "GREEN"))));
        tree.put("id", Json.of("12345678-1234-5678-1234-5678123456" + (10 + random.nextInt(90))));
        tree.put("day", Json.of("2026-11-" + (10 + random.nextInt(20))));
        tree.put("at", Json.of("2026-11-23T10:%02d:00.5+02:00".formatted(random.nextInt(60))));
        tree.put("money", Json.of(random.nextInt(100) + ".50"));
        tree.put("big", Json.of(random.nextLong()));
        tree.put("real", new Json.Num(random.nextBoolean() ? Double.toString(random.nextGaussian()) : pick(NUMBERS)));
        tree.put("any", anything());
        tree.put("pet", pet());
        if (random.nextBoolean()) {
            tree.put("maybe", list(3, () -> random.nextBoolean() ? Json.Null.NULL : Json.of(pick(TEXTS))));
        }
        return new Json.Obj(tree);
    }

    private Json leaf() {
        var leaf = Json.object("text", "leaf", "number", random.nextInt());
        return random.nextBoolean()
                ? leaf
                : leaf.with("flag", pick(List.of(Json.of(true), Json.of(false), Json.Null.NULL)));
    }

    private Json pet() {
        return random.nextBoolean()
                ? Json.object("kind", "cat", "name", "Tom")
                : Json.object("kind", "dog", "age", 3, "leaf", leaf());
    }

    private Json list(int most, Supplier<Json> item) {
        var items = new ArrayList<Json>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            items.add(item.get());
        }
        return new Json.Arr(items);
    }

    private Json anything() {
        return switch (random.nextInt(8)) {
            case 0 -> Json.Null.NULL;
            case 1 -> Json.of(random.nextBoolean());
            case 2, 3 -> new Json.Num(pick(NUMBERS));
            case 4 -> list(2, this::anything);
            case 5 -> Json.object(pick(TEXTS), anything());
            default -> Json.of(pick(TEXTS));
        };
    }

    /// One change, at the root or anywhere below.
    private Json mutated(Json value) {
        return switch (value) {
            case Json.Obj(var members) when !members.isEmpty() && random.nextInt(5) > 0 -> changed(members);
            case Json.Arr(var items)
            when !items.isEmpty() && random.nextInt(5) > 0 -> {
                var changed = new ArrayList<>(items);
                var index = random.nextInt(items.size());
                changed.set(index, mutated(items.get(index)));
                yield new Json.Arr(changed);
            }
            default -> anything();
        };
    }

    private Json changed(Map<String, Json> members) {
        var names = new ArrayList<>(members.keySet());
        var name = pick(names);
        var kind = random.nextInt(8);
        if (kind == 0) {
            Collections.shuffle(names, random);
        }
        var changed = new LinkedHashMap<String, Json>();
        for (var each : names) {
            var value = members.getOrDefault(each, Json.Null.NULL);
            if (!each.equals(name) || kind == 0) {
                changed.put(each, value);
            } else if (kind > 1) {
                changed.put(kind == 2 ? each + "x" : each, kind > 2 ? mutated(value) : value);
            }
        }
        return new Json.Obj(changed);
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// Writes with spaces, escapes and now and then a member twice.
    private void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Obj(var members) -> {
                out.append('{');
                members.forEach((name, member) -> member(name, member, out));
                end(out, '}');
            }
            case Json.Arr(var items) -> {
                out.append('[');
                items.forEach(item -> {
                    write(item, out);
                    out.append(',');
                });
                end(out, ']');
            }
            case Json.Str(var text)
            when random.nextInt(20) == 0 && !text.isEmpty() ->
                out.append("\"\\u%04x".formatted((int) text.charAt(0)))
                        .append(Json.of(text.substring(1)).toString().substring(1));
            default -> out.append(value);
        }
        out.append(" ".repeat(random.nextInt(20) == 0 ? 1 : 0));
    }

    private void member(String name, Json member, StringBuilder out) {
        if (random.nextInt(1000) == 0) {
            out.append(Json.of(name)).append(':').append(anything()).append(',');
        }
        out.append(Json.of(name)).append(':');
        write(member, out);
        out.append(',');
        if (random.nextInt(1000) == 0) {
            out.append(Json.of(name)).append(':').append(anything()).append(',');
        }
    }

    private static void end(StringBuilder out, char closing) {
        if (out.charAt(out.length() - 1) == ',') {
            out.setLength(out.length() - 1);
        }
        out.append(closing);
    }
}
