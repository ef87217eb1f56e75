package dev.posthaste.processor.model;

import java.util.Locale;

/// Where in a request a single value stands.
public enum Source {
    PATH,
    QUERY,
    HEADER,
    COOKIE,
    FORM,
    /// In the path where the whole template names it, prefixes of routers included, else in the query: linking decides.
    PLAIN;

    /// The word for it, which is also the name of the method that generated code calls.
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
