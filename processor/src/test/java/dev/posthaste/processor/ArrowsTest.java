package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the four parts to their directions.
class ArrowsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/posthaste/processor");

    @ParameterizedTest
    @CsvSource({
        "model, 'javax\\.|dev\\.posthaste\\.processor\\.(read|check|write)'",
        "check, 'javax\\.|dev\\.posthaste\\.processor\\.(read|write)'",
        "write, 'javax\\.(annotation|tools)|javax\\.lang\\.model\\.(element|type|util)|dev\\.posthaste\\.processor\\.(read|check)'",
        "read, 'javax\\.annotation\\.processing|dev\\.posthaste\\.processor\\.(check|write)'"
    })
    void partsImportOnlyWhatTheyMay(String part, String banned) throws IOException {
        try (var files = Files.list(SOURCES.resolve(part))) {
            assertThat(files.flatMap(ArrowsTest::imports))
                    .isNotEmpty()
                    .noneMatch(line -> line.matches("import (" + banned + ").*"));
        }
    }

    @ParameterizedTest
    @CsvSource({"model", "check", "write", "read"})
    void nothingStaticCanChange(String part) throws IOException {
        try (var files = Files.list(SOURCES.resolve(part))) {
            assertThat(files.flatMap(ArrowsTest::lines))
                    .noneMatch(line -> line.matches("\\s+(private |public )?static (?!final)[^({]*[=;].*"));
        }
    }

    private static Stream<String> imports(Path file) {
        return lines(file).filter(line -> line.startsWith("import "));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
