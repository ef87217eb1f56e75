package dev.posthaste.runtime.node;

/// Where in a request a single value stands.
public enum Source {
    PATH("path"),
    QUERY("query"),
    HEADER("header"),
    COOKIE("cookie"),
    /// A form, which is a body.
    FORM("body");

    private final String text;

    Source(String text) {
        this.text = text;
    }

    /// The first word of a 422's `loc`, which is also OpenAPI's for a parameter.
    public String text() {
        return text;
    }
}
