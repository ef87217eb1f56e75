package dev.posthaste;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a browser's session holds, by name: texts that its cookie carries (Starlette's `request.session`).
///
/// The cookie is signed and not encrypted: the client can read it, and not change it. Belongs to one request; to be
/// used
/// by its thread.
public final class Session {

    private final Map<String, String> values;
    private boolean accessed;
    private boolean modified;

    Session(Map<String, String> values) {
        this.values = new LinkedHashMap<>(values);
    }

    /// The session of a request.
    ///
    /// @throws IllegalStateException where [Sessions] does not stand around its handler
    public static Session of(Request request) {
        if (request.state().get(Sessions.KEY) instanceof Session session) {
            return session;
        }
        throw new IllegalStateException("there is no session: add App.around(Sessions.signedBy(...))");
    }

    /// The text of that name; null where there is none.
    public @Nullable String get(String name) {
        accessed = true;
        return values.get(name);
    }

    /// Sets a text.
    public void put(String name, String text) {
        change();
        values.put(name, text);
    }

    /// Removes a text.
    public void remove(String name) {
        change();
        values.remove(name);
    }

    /// Removes all: the cookie is deleted.
    public void clear() {
        change();
        values.clear();
    }

    /// All texts by name; unmodifiable.
    public Map<String, String> values() {
        accessed = true;
        return Collections.unmodifiableMap(values);
    }

    boolean accessed() {
        return accessed;
    }

    boolean modified() {
        return modified;
    }

    private void change() {
        accessed = true;
        modified = true;
    }
}
