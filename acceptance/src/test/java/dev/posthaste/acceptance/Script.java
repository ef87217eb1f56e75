package dev.posthaste.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// A shell script that runs, with both of its outputs in one.
final class Script implements AutoCloseable {

    private final Process process;

    private Script(Process process) {
        this.process = process;
    }

    /// @param environment all that it has
    static Script start(String text, Map<String, String> environment) {
        var builder = new ProcessBuilder("/bin/sh", "-euc", text).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            return new Script(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    /// The next line that it writes.
    String line() throws IOException {
        return process.inputReader().readLine();
    }

    /// Ends its input, which it may wait for.
    void release() throws IOException {
        process.outputWriter().close();
    }

    /// All that it still writes, until its end.
    String rest() throws IOException {
        return process.inputReader().readAllAsString();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
