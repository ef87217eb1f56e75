package dev.posthaste.runtime.serve;

import dev.posthaste.runtime.link.PercentEncoding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads `a=1&b=2`, as a query or a form has it (WHATWG URL, section 5).
final class QueryString {

    private QueryString() {}

    /// All values by name, in the order of the text; a name without `=` has the empty string. Unmodifiable.
    static Map<String, List<String>> parse(@Nullable String text) {
        if (text == null) {
            return Map.of();
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : text.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            var equals = pair.indexOf('=');
            var name = PercentEncoding.decodeForm(equals < 0 ? pair : pair.substring(0, equals));
            var value = equals < 0 ? "" : PercentEncoding.decodeForm(pair.substring(equals + 1));
            values.computeIfAbsent(name, each -> new ArrayList<>()).add(value);
        }
        values.replaceAll((name, all) -> Collections.unmodifiableList(all));
        return Collections.unmodifiableMap(values);
    }
}
