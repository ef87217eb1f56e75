package dev.posthaste.cli.program;

import dev.posthaste.cli.compile.Sources;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user said about a program.
///
/// @param mainClass the class to start; null where it is to be found
/// @param libraries what it needs on its class path
/// @param arguments what its `main` is given
public record ProgramSettings(
        Sources sources, @Nullable String mainClass, List<Path> libraries, List<String> arguments) {

    /// Copies the lists.
    public ProgramSettings {
        libraries = List.copyOf(libraries);
        arguments = List.copyOf(arguments);
    }
}
