package dev.posthaste.tenant.http;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A body of `application/x-www-form-urlencoded`; a field that came twice has two values.
record FormFields(Map<String, List<String>> values) {

    /// @throws IllegalArgumentException when the bytes are no UTF-8, or a `%` begins no byte
    static FormFields parse(byte[] body) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : text(body).split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                values.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
            }
        }
        return new FormFields(values);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException failure) {
            throw new IllegalArgumentException("the form is no UTF-8", failure);
        }
    }

    /// The last value of that field; empty where it did not come.
    String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }

    /// All values of that field.
    List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /// The words of that field, separated by white space.
    List<String> words(String name) {
        return List.of(text(name).strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Without the values, which may be secrets.
    @Override
    public String toString() {
        return "FormFields" + values.keySet();
    }
}
