package dev.posthaste.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// `posthaste dev` on a copy of the quickstart, in a process of its own: one for all tests of a run.
final class Quickstart implements AutoCloseable {

    private final Path folder;
    private final Process process;
    private final Path output;

    private Quickstart() throws IOException {
        folder = Files.createTempDirectory("posthaste").resolve("quickstart");
        output = folder.resolveSibling("output.txt");
        copy(Path.of("../examples/quickstart/src"), folder.resolve("src"));
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.posthaste.cli.Main",
                        "dev",
                        folder.toString(),
                        "--port",
                        "0",
                        "--show-secrets")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        await("CA_FILE = ");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    /// Waits until the process has said so.
    void await(String text) {
        await(text, 0);
    }

    /// Waits until the process has said so, after as many characters as it had said before.
    void await(String text, int said) {
        var end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (output().indexOf(text, said) < 0) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new AssertionError("'%s' was not said, but:\n%s".formatted(text, output()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    URI address() {
        return URI.create(said("serves at (http://[^ ,]+)"));
    }

    /// The link that opens the tenant's dashboard.
    URI dashboard() {
        return URI.create(said("dashboard is at (\\S+)"));
    }

    URI issuer() {
        return URI.create(said("ISSUER = (\\S+)"));
    }

    /// What the process said in that place.
    String said(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(output());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " was not said, but:\n" + output());
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /// Gives tests the one process.
    static final class Running implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Quickstart.class;
        }

        @Override
        public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(Quickstart.class, type -> start(), Quickstart.class);
        }

        private static Quickstart start() {
            try {
                return new Quickstart();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
