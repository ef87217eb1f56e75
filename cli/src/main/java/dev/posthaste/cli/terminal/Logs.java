package dev.posthaste.cli.terminal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;

/// How log records look on a terminal: one line each, and the stack trace of an error.
public final class Logs {

    // kept, because java.util.logging forgets the level of a logger that nobody holds
    private static final List<Logger> QUIET =
            List.of(Logger.getLogger("io.helidon"), Logger.getLogger("com.zaxxer.hikari"));

    private Logs() {}

    /// Sends the records of this process, from INFO on, to a stream; libraries' from WARNING on.
    public static void to(PrintStream stream) {
        LogManager.getLogManager().reset();
        Logger.getLogger("").addHandler(new Lines(stream));
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    }

    private static final class Lines extends StreamHandler {

        Lines(PrintStream stream) {
            super(stream, new OneLine());
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            super.publish(entry);
            flush();
        }
    }

    static final class OneLine extends Formatter {

        private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

        @Override
        public String format(LogRecord entry) {
            var time = TIME.format(entry.getInstant().atZone(ZoneId.systemDefault()));
            return "%s %-7s %s: %s%n%s"
                    .formatted(time, entry.getLevel(), entry.getLoggerName(), formatMessage(entry), reason(entry));
        }

        private static String reason(LogRecord entry) {
            var thrown = entry.getThrown();
            if (thrown == null) {
                return "";
            }
            if (entry.getLevel().intValue() < Level.SEVERE.intValue()) {
                return "  " + thrown + System.lineSeparator();
            }
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return trace.toString();
        }
    }
}
