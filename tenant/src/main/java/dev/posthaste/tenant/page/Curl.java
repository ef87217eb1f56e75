package dev.posthaste.tenant.page;

import java.util.ArrayList;
import java.util.List;

/// A curl command that can be pasted into a shell as it stands.
public final class Curl {
    private final List<String> lines = new ArrayList<>();

    /// @param method HTTP's, such as `GET`
    public Curl(String method, String url) {
        lines.add("curl --request " + quoted(method));
        lines.add("--url " + quoted(url));
    }

    /// Adds an option and its value.
    public Curl with(String option, String value) {
        lines.add(option + " " + quoted(value));
        return this;
    }

    /// Each option on a line of its own.
    @Override
    public String toString() {
        return String.join(" \\\n  ", lines);
    }

    /// Plain words as they are; all else in single quotes, where a POSIX shell changes nothing.
    public static String quoted(String value) {
        return value.matches("[A-Za-z0-9_./:@-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
