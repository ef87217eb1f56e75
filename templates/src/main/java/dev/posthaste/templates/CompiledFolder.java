package dev.posthaste.templates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A temporary folder for compiled templates, which nobody else can write to: what stands there is run.
final class CompiledFolder {

    private CompiledFolder() {}

    static Path make() {
        try {
            var folder = Files.createTempDirectory("posthaste-templates");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("there is no room for compiled templates", e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            // The process ends, and the folder is a temporary one.
        }
    }
}
