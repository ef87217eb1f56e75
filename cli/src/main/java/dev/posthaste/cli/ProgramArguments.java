package dev.posthaste.cli;

import dev.posthaste.cli.compile.Sources;
import dev.posthaste.cli.program.ProgramSettings;
import dev.posthaste.cli.terminal.Failure;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The arguments that name an application.
final class ProgramArguments {

    @Parameters(
            index = "0",
            paramLabel = "PATH",
            description = {
                "The application: a .java file, or a folder.",
                "Of a folder all of src/main/java is compiled, or all of the folder where there is none."
            })
    private Path path = Path.of("");

    @Parameters(index = "1..*", paramLabel = "ARGUMENT", description = "What the application's main method is given.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--main",
            paramLabel = "CLASS",
            description = "The class to start, where several have a main method.")
    private @Nullable String mainClass;

    @Option(
            names = "--classpath",
            paramLabel = "JARS",
            description = "Libraries that the application needs, separated as on Java's class path.")
    private String libraries = "";

    ProgramSettings settings() {
        return new ProgramSettings(Sources.at(path), mainClass, libraries(), arguments);
    }

    private List<Path> libraries() {
        var all = new ArrayList<Path>();
        for (var entry : libraries.split(File.pathSeparator, 0)) {
            if (!entry.isEmpty()) {
                all.add(existing(Path.of(entry)));
            }
        }
        return all;
    }

    private static Path existing(Path library) {
        if (Files.notExists(library)) {
            throw new Failure("%s does not exist: --classpath names jars and folders of classes.".formatted(library));
        }
        return library.toAbsolutePath();
    }
}
