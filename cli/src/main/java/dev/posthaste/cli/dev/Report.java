package dev.posthaste.cli.dev;

import dev.posthaste.cli.terminal.Terminal;
import dev.posthaste.internal.Launcher;
import java.net.URI;
import java.time.Duration;

/// What the user is told of each save. Safe for use by several threads.
final class Report {

    private final Terminal terminal;
    private boolean serving;

    Report(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Says that a save is served.
    ///
    /// @param title what the application is called
    /// @param after how long that took
    synchronized void serves(String title, URI address, Duration after) {
        var name = terminal.bold(title);
        terminal.say(
                serving
                        ? "%s serves again after %d ms".formatted(name, after.toMillis())
                        : Launcher.announcement(name, address));
        serving = true;
    }

    /// Says why a save cannot be served.
    synchronized void failed(String reason) {
        var rest = serving
                ? "The version before is still served."
                : "Nothing is served until this is mended; each save tries again.";
        terminal.complain(reason + "\n" + terminal.red(rest));
    }
}
