package dev.posthaste.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A WebSocket that a test asks for. To be used by one thread.
public final class TestHandshake {

    private final Connector connector;
    private final String target;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final List<String> subprotocols = new ArrayList<>();

    TestHandshake(Connector connector, String target) {
        this.connector = connector;
        this.target = target;
    }

    /// Adds a header field.
    public TestHandshake header(String name, String value) {
        headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), each -> new ArrayList<>())
                .add(value);
        return this;
    }

    /// Offers subprotocols, the one that is liked best first.
    public TestHandshake subprotocols(String... names) {
        subprotocols.addAll(List.of(names));
        return this;
    }

    /// Asks for it, and gives the conversation once it was accepted.
    ///
    /// @throws HandshakeRefused where it was not
    public TestWebSocket connect() {
        return connector.connect(this);
    }

    String target() {
        return target;
    }

    List<String> offered() {
        return List.copyOf(subprotocols);
    }

    Map<String, List<String>> headers() {
        var sent = new LinkedHashMap<>(headers);
        sent.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(sent);
    }
}
