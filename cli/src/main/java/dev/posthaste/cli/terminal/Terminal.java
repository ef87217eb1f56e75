package dev.posthaste.cli.terminal;

import java.io.PrintWriter;

/// Where a command writes: results to `out`, all that went wrong to `err`. Safe for use by several threads.
///
/// @param coloured whether both show colours
/// @param secrets  whether secrets may be written: a person sees `out`, and nothing keeps it
public record Terminal(PrintWriter out, PrintWriter err, boolean coloured, boolean secrets) {

    private static final String RESET = "\033[0m";

    /// The same, where secrets may be written.
    public Terminal withSecrets() {
        return new Terminal(out, err, coloured, true);
    }

    /// A line, or lines, of the result.
    public void say(String text) {
        out.println(text);
        out.flush();
    }

    /// Lines about what went wrong.
    public void complain(String text) {
        err.println(text);
        err.flush();
    }

    /// The text, more visible.
    public String bold(String text) {
        return styled("\033[1m", text);
    }

    /// The text, as a mistake looks.
    public String red(String text) {
        return styled("\033[1;31m", text);
    }

    private String styled(String code, String text) {
        return coloured ? code + text + RESET : text;
    }
}
