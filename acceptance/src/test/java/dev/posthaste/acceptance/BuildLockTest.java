package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lock of `./posthaste`: by flock where there is one, else by a file.
class BuildLockTest {

    @TempDir
    Path folder;

    private Script start(boolean flock, String work) {
        var hidden = "command() { [ $2 != flock ] ; }\n";
        var text = ". '%s'\ncd '%s'\nlock_take lock\n%s\nlock_release\necho done"
                .formatted(Path.of("../.mvn/lock.sh").toAbsolutePath(), folder, work);
        return Script.start(flock ? text : hidden + text, Map.of("PATH", System.getenv("PATH")));
    }

    /// A process id that nobody has, or not any more.
    private static long gone() throws IOException, InterruptedException {
        try (var ended = Script.start("exit 0", Map.of())) {
            ended.exitCode();
            return ended.pid();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofManyThatFindAStaleLockOneBuildsAtATime(boolean flock) throws Exception {
        Files.writeString(folder.resolve("lock"), gone() + " 1\n");
        var all = new ArrayList<Script>();
        for (int i = 0; i < 8; i++) {
            all.add(start(flock, "mkdir busy || touch overlap\nrmdir busy"));
        }
        for (var each : all) {
            assertThat(each.rest()).endsWith("done\n");
            assertThat(each.exitCode()).isZero();
        }
        assertThat(folder.resolve("overlap")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoWaitsSaysForWhomAndGoesOnAfterwards(boolean flock) throws Exception {
        try (var first = start(flock, "echo taken\ncat")) {
            assertThat(first.line()).isEqualTo("taken");
            try (var second = start(flock, "")) {
                assertThat(second.line()).startsWith("Waiting for process " + first.pid() + ", which builds Posthaste");
                first.release();
                assertThat(second.rest()).isEqualTo("done\n");
            }
            assertThat(first.rest()).isEqualTo("done\n");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLockWhoseProcessIdWasGivenToAnotherIsNotWaitedFor(boolean flock) throws Exception {
        Files.writeString(folder.resolve("lock"), ProcessHandle.current().pid() + " 1\n");
        try (var script = start(flock, "")) {
            assertThat(script.rest()).isEqualTo("done\n");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLockEndsWithItsProcess(boolean flock) throws Exception {
        try (var first = start(flock, "echo taken\nread -r line")) {
            assertThat(first.line()).isEqualTo("taken");
        }
        try (var second = start(flock, "")) {
            assertThat(second.rest()).endsWith("done\n");
        }
    }
}
