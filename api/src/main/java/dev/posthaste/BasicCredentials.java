package dev.posthaste;

/// A name with a password (FastAPI's `HTTPBasicCredentials`).
///
/// @param username may be empty, and has no colon
/// @param password may be empty
public record BasicCredentials(String username, String password) {

    /// Without the password, which is for nobody's log.
    @Override
    public String toString() {
        return username + ":...";
    }
}
