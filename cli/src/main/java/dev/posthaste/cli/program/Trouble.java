package dev.posthaste.cli.program;

import dev.posthaste.cli.terminal.Failure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/// What is shown of an exception that a program threw.
public final class Trouble {

    private Trouble() {}

    /// The message alone where Posthaste itself refused something and says why; else the stack trace without the frames
    /// of the command below `main`.
    public static String text(Throwable thrown) {
        var message = thrown.getMessage();
        if (thrown instanceof Failure && message != null) {
            return message;
        }
        if (refused(thrown) && message != null) {
            return "error: " + message + caller(thrown);
        }
        trim(thrown);
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString().stripTrailing();
    }

    private static boolean refused(Throwable thrown) {
        return (thrown instanceof IllegalStateException || thrown instanceof IllegalArgumentException)
                && Arrays.stream(thrown.getStackTrace())
                        .filter(frame -> !frame.getClassName().startsWith("java."))
                        .findFirst()
                        .filter(frame -> frame.getClassName().startsWith("dev.posthaste.") && !theirs(frame))
                        .isPresent();
    }

    private static String caller(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(Trouble::theirs)
                .findFirst()
                .map(frame -> "\n  at %s.%s (%s:%d)"
                        .formatted(
                                frame.getClassName(),
                                frame.getMethodName(),
                                frame.getFileName(),
                                frame.getLineNumber()))
                .orElse("");
    }

    private static void trim(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            var frames = each.getStackTrace();
            int end = frames.length;
            while (end > 0 && below(frames[end - 1].getClassName())) {
                end--;
            }
            each.setStackTrace(Arrays.copyOf(frames, end));
        }
    }

    private static boolean below(String className) {
        return className.startsWith("dev.posthaste.cli.")
                || className.startsWith("java.lang.")
                || className.startsWith("jdk.internal.");
    }

    private static boolean theirs(StackTraceElement frame) {
        return "application".equals(frame.getClassLoaderName());
    }
}
