package dev.posthaste.runtime.serve;

import dev.posthaste.runtime.link.PercentEncoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `a=1&b=2`, as a query has it (WHATWG URL, section 5).
final class QueryString {

    private QueryString() {}

    /// All values by name, in the order of the text; a name without `=` has the empty string. Unmodifiable.
    static Map<String, List<String>> parse(@Nullable String text) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var item : items(text)) {
            values.computeIfAbsent(item.getKey(), each -> new ArrayList<>()).add(item.getValue());
        }
        values.replaceAll((name, all) -> Collections.unmodifiableList(all));
        return Collections.unmodifiableMap(values);
    }

    /// All names with their values, in the order of the text. Unmodifiable.
    static List<Map.Entry<String, String>> items(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        var items = new ArrayList<Map.Entry<String, String>>();
        for (var pair : text.split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = PercentEncoding.decodeForm(equals < 0 ? pair : pair.substring(0, equals));
                var value = equals < 0 ? "" : PercentEncoding.decodeForm(pair.substring(equals + 1));
                items.add(Map.entry(name, value));
            }
        }
        return Collections.unmodifiableList(items);
    }
}
