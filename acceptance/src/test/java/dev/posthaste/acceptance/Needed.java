package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A command that a test needs: where it is missing, the test is skipped on a desk, and fails in CI (`CI=true`), where
/// nobody would notice.
record Needed(List<String> names, String advice) {

    /// @param advice how to get it
    /// @param names  what it may be called
    static Needed of(String advice, String... names) {
        return new Needed(List.of(names), advice);
    }

    /// Where it is.
    Path path() {
        return path(System.getenv("PATH"), Boolean.parseBoolean(System.getenv("CI")));
    }

    Path path(String searched, boolean ci) {
        var found = names.stream()
                .flatMap(name -> Stream.of(searched.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        var missing = "%s is not on the PATH: %s".formatted(names.getFirst(), advice);
        if (ci) {
            assertThat(found).as(missing).isPresent();
        }
        assumeTrue(found.isPresent(), missing);
        return found.orElseThrow();
    }
}
