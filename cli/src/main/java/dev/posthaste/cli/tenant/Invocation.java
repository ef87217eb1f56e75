package dev.posthaste.cli.tenant;

import dev.posthaste.tenant.page.Curl;

/// How the user calls the command line: what is printed for pasting begins with it.
final class Invocation {

    private static final String PROPERTY = "posthaste.command";

    private Invocation() {}

    /// The command, quoted for a shell; the script that starts this process says it.
    static String command() {
        return Curl.quoted(System.getProperty(PROPERTY, "posthaste"));
    }
}
