package dev.posthaste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of `main` when the process is told to end.
class ShutdownTest {

    private static final String CLOSING_SLOWLY = """
            import dev.posthaste.*;
            import java.nio.file.*;

            class Slow {
                static void main(String[] args) throws Exception {
                    App.named("Slow").run("--port", "0");
                    System.out.println("closing");
                    while (Files.notExists(Path.of("go"))) {
                        Thread.sleep(5);
                    }
                    System.out.println("closed");
                }
            }
            """;

    @TempDir
    Path folder;

    private Child start(String how, String source) throws IOException {
        new Project(folder).write("Slow.java", source);
        return switch (how) {
            case "java" -> Child.start(folder, "Slow.java");
            case "run" -> Child.start(folder, "dev.posthaste.cli.Main", "run", "Slow.java");
            default -> Child.start(folder, "dev.posthaste.cli.Main", "dev", "Slow.java", "--port", "0");
        };
    }

    @ParameterizedTest
    @CsvSource({"java, TERM, 143", "run, TERM, 143", "dev, TERM, 143"})
    void mainMayCloseWhatItOpened(String how, String signal, int code) throws Exception {
        try (var child = start(how, CLOSING_SLOWLY)) {
            child.await("serves at");
            child.signal(signal);
            child.await("closing");
            Files.createFile(folder.resolve("go"));

            assertThat(child.exitCode()).isEqualTo(code);
            assertThat(child.output()).endsWith("closing\nclosed\n");
        }
    }

    @Test
    void mainMayCloseWhatItOpenedAlsoAfterASaveThatCannotBeServed() throws Exception {
        try (var child = start("dev", CLOSING_SLOWLY)) {
            child.await("serves at");
            new Project(folder).write("Slow.java", CLOSING_SLOWLY.replace(".run(", ".include(\"text\").run("));
            child.await("The version before is still served.");
            child.signal("TERM");
            child.await("closing");
            Files.createFile(folder.resolve("go"));

            assertThat(child.exitCode()).isEqualTo(143);
            assertThat(child.output()).endsWith("closing\nclosed\n");
        }
    }

    @Test
    void nobodyWaitsForAMainThatExits() throws Exception {
        var exiting = CLOSING_SLOWLY.replace("\"closed\");", "\"closed\");\nSystem.exit(0);");
        try (var child = start("java", exiting)) {
            child.await("serves at");
            Files.createFile(folder.resolve("go"));
            child.signal("TERM");

            assertThat(child.exitCode()).isEqualTo(143);
            assertThat(child.output()).endsWith("closing\nclosed\n");
        }
    }
}
