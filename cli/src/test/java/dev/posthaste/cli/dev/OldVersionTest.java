package dev.posthaste.cli.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.Captured;
import dev.posthaste.cli.Eventually;
import dev.posthaste.cli.Project;
import java.lang.ref.WeakReference;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of a version after another took its place.
public class OldVersionTest {

    /// The loaders of the versions that were started: written by the applications themselves, which see this class.
    public static final BlockingQueue<WeakReference<ClassLoader>> LOADERS = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    @Test
    void itsClassesAreLetGoAlsoWhereItsConnectionStaysOpen() throws Exception {
        var telling = "OldVersionTest.LOADERS.add(new java.lang.ref.WeakReference<>(Greeting.class.getClassLoader()));";
        var source = Project.greeting("one").replace("App.named", "dev.posthaste.cli.dev." + telling + "App.named");
        var project = new Project(folder).write("Greeting.java", source);
        var captured = new Captured();
        try (var dev = DevSession.on(project, captured);
                var idle = HttpClient.newHttpClient()) {
            var old = LOADERS.take();
            Eventually.see(captured::out, out -> out.contains("serves at"));
            assertThat(dev.ask(idle, "/greeting")).isEqualTo("200 \"one\"");

            project.write("Greeting.java", Project.greeting("two"));
            dev.see("200 \"two\"");
            Eventually.see(
                    () -> {
                        System.gc();
                        return old.refersTo(null);
                    },
                    gone -> gone);
        }
    }
}
