package dev.posthaste.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// How a command ended.
record Result(int code, String out, String err) {

    /// Runs a command in this process.
    static Result of(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Result(code, out.toString(), err.toString());
    }
}
