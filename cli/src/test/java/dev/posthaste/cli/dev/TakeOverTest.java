package dev.posthaste.cli.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.Captured;
import dev.posthaste.cli.Project;
import dev.posthaste.cli.program.MainMethod;
import dev.posthaste.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeOverTest {

    @TempDir
    Path folder;

    static final class NextMain {
        static void main() {}
    }

    /// A terminal on which something happens while the first line is written, on the thread that writes it.
    private static Terminal interrupted(Captured kept, Runnable event) {
        var out = new PrintWriter(kept.terminal().out()) {
            @Override
            public void println(String line) {
                super.println(line);
                event.run();
            }
        };
        return new Terminal(out, kept.terminal().err(), false, false);
    }

    @Test
    void whatTookOverIsNotGivenUpForASaveThatComesMeanwhile() throws Exception {
        var project = new Project(folder).write("Greeting.java", Project.greeting("one"));
        var dev = new CompletableFuture<DevServer>();
        var givenUp = new CompletableFuture<Boolean>();
        var captured = new Captured();
        var terminal = interrupted(captured, () -> {
            var server = dev.join();
            var next = MainMethod.in(getClass().getClassLoader(), NextMain.class.getName());
            server.start(new Attempt(server, next, List.of(), System.nanoTime()));
            givenUp.complete(Thread.currentThread().isInterrupted());
        });
        try (var session = DevSession.on(project, captured, terminal)) {
            dev.complete(session.server());

            assertThat(givenUp.get(90, TimeUnit.SECONDS)).isFalse();
            session.seeError("the main method ended without App.run");
            assertThat(session.ask("/greeting")).isEqualTo("200 \"one\"");
        }
    }
}
