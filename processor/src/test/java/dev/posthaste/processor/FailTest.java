package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compiles mistakes, and compares what the compiler says of them.
class FailTest {

    @TempDir
    private Path folder;

    static List<Path> mistakes() throws IOException {
        return Goldens.cases("fail").stream()
                .filter(each -> !each.toString().endsWith(".txt"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void diagnosticIsAsExpected(Path mistake) throws IOException {
        var module = Files.isDirectory(mistake);
        var sources = module ? Compilation.sources(mistake) : List.of(mistake);
        var path = System.getProperty("java.class.path");
        var options = module ? List.of("-p", modules(path), "-Xlint:-requires-automatic") : List.of("-cp", path);
        var compilation = Compilation.of(sources, folder, options, List.of(new PosthasteProcessor()));
        assertThat(compilation.succeeded()).isFalse();
        assertThat(compilation.generated()).isEmpty();
        var name = mistake.getFileName().toString().replace(".java", "") + ".txt";
        Goldens.compare(mistake.resolveSibling(name), String.join("\n", compilation.diagnostics()) + "\n");
    }

    /// The class path without what is only there for tests.
    static String modules(String classPath) {
        return String.join(
                File.pathSeparator,
                List.of(classPath.split(File.pathSeparator)).stream()
                        .filter(each -> !each.contains("test-classes"))
                        .filter(each -> each.matches(
                                ".*(classes|posthaste[^/]*|jspecify[^/]*|jakarta[^/]*|jackson[^/]*)(\\.jar)?"))
                        .toList());
    }
}
