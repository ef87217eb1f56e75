package dev.posthaste.tenant.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A body of `application/x-www-form-urlencoded`; a field that came twice has two values.
public record FormFields(Map<String, List<String>> values) {

    /// @throws IllegalArgumentException when the bytes are no UTF-8, or a `%` begins no byte
    public static FormFields parse(byte[] body) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : FormEncoding.text(body).split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = FormEncoding.decode(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : FormEncoding.decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
            }
        }
        return new FormFields(values);
    }

    /// The last value of that field; empty where it did not come.
    public String text(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }

    /// All values of that field.
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /// The words of that field, separated by white space.
    public List<String> words(String name) {
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
