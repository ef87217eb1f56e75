package dev.posthaste.cli.tenant;

/// Words for a POSIX shell.
final class Shell {

    private Shell() {}

    /// Plain words as they are; all else in single quotes, where a shell changes nothing.
    static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./:@=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
