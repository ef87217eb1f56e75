package dev.posthaste.cli;

import dev.posthaste.cli.compile.Sources;
import dev.posthaste.cli.program.ProgramSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// An application's folder that a test writes.
public record Project(Path folder) {

    /// Handlers that give one answer, and a `main` that serves them.
    public static String greeting(String text) {
        return """
                import dev.posthaste.*;

                class Greeting {
                    @Get("/greeting")
                    String greeting() {
                        return "%s";
                    }

                    static void main(String[] args) {
                        App.named("Greeting").include(new Greeting()).run(args);
                    }
                }
                """.formatted(text);
    }

    public Project write(String file, String text) {
        var path = folder.resolve(file);
        try {
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Saves as many editors do: a file beside, then renamed.
    public void saveByRenaming(String file, String text) throws IOException {
        var path = folder.resolve(file);
        var beside = path.resolveSibling("." + path.getFileName() + ".new");
        Files.writeString(beside, text);
        Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    }

    public ProgramSettings settings() {
        return new ProgramSettings(Sources.at(folder), null, List.of(), List.of());
    }
}
