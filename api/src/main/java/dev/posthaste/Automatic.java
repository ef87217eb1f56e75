package dev.posthaste;

/// What an application can answer without a handler that says so. FastAPI does none of it.
public enum Automatic {
    /// `HEAD` wherever `GET` is answered: the same without its body (RFC 9110, section 9.3.2).
    HEAD,
    /// `OPTIONS` wherever anything is answered: 204 with `Allow`.
    OPTIONS,
    /// `Allow` of a 405 names the methods of all routes of the path, in place of those of the first.
    ALLOW
}
