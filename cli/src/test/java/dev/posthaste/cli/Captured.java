package dev.posthaste.cli;

import dev.posthaste.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;

/// A terminal whose lines are kept, and which shows secrets.
public final class Captured {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, true);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
