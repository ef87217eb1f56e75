package dev.posthaste.cli.compile;

import dev.posthaste.cli.terminal.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where an application's files are: a `.java` file alone, or a folder.
///
/// @param name      what it is called: the folder's name, or the file's without `.java`
/// @param folder    where its configuration stands
/// @param root      the folder of the sources
/// @param only      the one source file; null for all below the root
/// @param resources the folder of files that its class path shows, which may be missing; null where it has none
public record Sources(
        String name,
        Path folder,
        Path root,
        @Nullable Path only,
        @Nullable Path resources) {

    private static final Set<String> RESULTS = Set.of("target", "build", "out");

    /// Finds the sources of what a user named.
    ///
    /// @throws Failure where there is no such file or folder, or it is no source
    public static Sources at(Path given) {
        var path = given.toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.exists(path)) {
            throw new Failure("%s does not exist: name a .java file, or a folder with the application's sources."
                    .formatted(given));
        }
        var name = String.valueOf(path.getFileName());
        var parent = path.getParent();
        if (!name.endsWith(".java") || parent == null) {
            throw new Failure(
                    "%s is no .java file: name one, or a folder with the application's sources.".formatted(given));
        }
        return new Sources(name.substring(0, name.length() - ".java".length()), parent, parent, path, null);
    }

    private static Sources folder(Path folder) {
        var name = Optional.ofNullable(folder.getFileName()).map(Path::toString).orElse("application");
        var main = folder.resolve("src/main/java");
        return Files.isDirectory(main)
                ? new Sources(name, folder, main, null, folder.resolve("src/main/resources"))
                : new Sources(name, folder, folder, null, null);
    }

    /// Whether a folder below the root is one of sources: hidden ones are not, nor are build results beside the
    /// sources.
    boolean holdsSources(Path directory) {
        var name = String.valueOf(directory.getFileName());
        var beside = root.equals(folder) && root.equals(directory.getParent());
        return !name.startsWith(".") && !(beside && RESULTS.contains(name));
    }

    /// Whether a file is compiled: editors' own files (`.#A.java`, `#A.java#`, `.A.java.swp`) are not. A module
    /// declaration is left out, because the application runs on the class path here.
    boolean isSource(Path file) {
        var name = String.valueOf(file.getFileName());
        return (only == null || only.equals(file))
                && name.endsWith(".java")
                && Character.isJavaIdentifierStart(name.charAt(0))
                && !name.equals("module-info.java");
    }

    /// A path as the user would write it: below the working directory relative to it.
    public static String shown(Path file) {
        var here = Path.of("").toAbsolutePath();
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
