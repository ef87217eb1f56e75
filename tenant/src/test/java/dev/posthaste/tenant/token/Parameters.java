package dev.posthaste.tenant.token;

import java.util.LinkedHashMap;
import java.util.Map;

/// A request's parameters, with one changed.
final class Parameters {
    private Parameters() {}

    static Map<String, String> with(Map<String, String> parameters, String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return changed;
    }

    static Map<String, String> without(Map<String, String> parameters, String name) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return changed;
    }
}
