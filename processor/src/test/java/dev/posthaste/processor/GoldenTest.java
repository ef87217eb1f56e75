package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compiles applications by the strictest rules and compares what is written for them.
class GoldenTest {

    @TempDir
    private Path folder;

    static List<Path> applications() throws IOException {
        return Goldens.cases("golden").stream()
                .filter(each -> !each.endsWith("foreign-jar"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void generatedCodeIsAsExpectedAndFreeOfWarnings(Path application) throws IOException {
        var compilation = Compilation.of(
                Compilation.sources(application),
                Files.createDirectory(folder.resolve("classes")),
                Compilation.classPath(foreignJar()),
                List.of(new PosthasteProcessor()));
        assertThat(compilation.diagnostics()).isEmpty();
        var expected = application.resolve("expected");
        for (var file : compilation.generated().entrySet()) {
            Goldens.compare(expected.resolve(file.getKey()), file.getValue());
        }
        var names = new TreeSet<String>();
        Compilation.sources(expected)
                .forEach(file -> names.add(expected.relativize(file).toString().replace('\\', '/')));
        assertThat(names).isEqualTo(compilation.generated().keySet());
    }

    /// Records that were compiled without the processor.
    private Path foreignJar() throws IOException {
        var jar = Files.createDirectory(folder.resolve("jar"));
        var sources = Compilation.sources(Goldens.RESOURCES.resolve("golden/foreign-jar"));
        var options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        assertThat(Compilation.of(sources, jar, options, List.of()).diagnostics())
                .isEmpty();
        return jar;
    }

    @Test
    void orderOfTheSourcesDoesNotMatter() throws IOException {
        var sources = Compilation.sources(Goldens.RESOURCES.resolve("golden/provider"));
        var forwards = Compilation.of(sources, Files.createDirectory(folder.resolve("forwards")));
        var backwards = Compilation.of(sources.reversed(), Files.createDirectory(folder.resolve("backwards")));
        assertThat(backwards.generated()).isNotEmpty().isEqualTo(forwards.generated());
    }

    @Test
    void compilationsInParallelWriteTheSameBytes() throws Exception {
        var sources = Compilation.sources(Goldens.RESOURCES.resolve("golden/orders"));
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Compilation> task = () -> Compilation.of(sources, Files.createTempDirectory(folder, "run"));
            var runs = threads.invokeAll(List.of(task, task, task, task));
            var first = runs.getFirst().get().generated();
            assertThat(first).isNotEmpty();
            for (var run : runs) {
                assertThat(run.get().generated()).isEqualTo(first);
            }
        }
    }
}
