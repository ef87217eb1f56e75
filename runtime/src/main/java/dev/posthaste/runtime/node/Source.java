package dev.posthaste.runtime.node;

/// Where in a request a single value stands.
public enum Source {
    PATH("path"),
    QUERY("query"),
    HEADER("header"),
    COOKIE("cookie");

    private final String text;

    Source(String text) {
        this.text = text;
    }

    /// OpenAPI's word, which is also that of a 422's `loc`.
    public String text() {
        return text;
    }
}
