package dev.posthaste.cli.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.Captured;
import dev.posthaste.cli.Eventually;
import dev.posthaste.cli.Project;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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

    private static final class Listening implements WebSocket.Listener {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            heard.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            heard.add(code + " " + reason);
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }

        String next() throws InterruptedException {
            return Objects.requireNonNull(heard.poll(90, TimeUnit.SECONDS), "nothing was heard");
        }
    }

    private String echo(String prefix) {
        return """
                import dev.posthaste.*;
                import java.nio.file.*;

                class Echo {
                    @OnWebSocket("/echo")
                    void echo(WebSocketSession session) {
                        session.accept();
                        while (true) {
                            session.sendText("%s " + session.receiveText());
                        }
                    }

                    static void main(String[] args) throws Exception {
                        App.named("Echo").include(new Echo()).run(args);
                        Files.createFile(Path.of("%s"));
                    }
                }
                """.formatted(prefix, folder.resolve(prefix + ".closed"));
    }

    @Test
    void itsWebSocketsAreAskedToComeBackAndReachTheNewOne() throws Exception {
        var project = new Project(folder).write("Echo.java", echo("one"));
        var captured = new Captured();
        try (var dev = DevSession.on(project, captured);
                var client = HttpClient.newHttpClient()) {
            Eventually.see(captured::out, out -> out.contains("serves at"));
            var address = URI.create(dev.address().toString().replace("http:", "ws:") + "/echo");
            var old = new Listening();
            var socket = client.newWebSocketBuilder().buildAsync(address, old).join();
            socket.sendText("hello", true);
            assertThat(old.next()).isEqualTo("one hello");

            project.write("Echo.java", echo("two"));
            assertThat(old.next()).isEqualTo("1012 a newer version is served");
            Eventually.see(() -> Files.exists(folder.resolve("one.closed")), there -> there);

            var fresh = new Listening();
            var again = client.newWebSocketBuilder().buildAsync(address, fresh).join();
            again.sendText("hello", true);
            assertThat(fresh.next()).isEqualTo("two hello");
            again.abort();
        }
    }

    @Test
    void itsMainWaitsForTheTasksAfterAnAnswer() throws Exception {
        var go = folder.resolve("go");
        var closed = folder.resolve("closed");
        var seen = folder.resolve("seen");
        var source = Project.greeting("one")
                .replace("import dev.posthaste.*;", "import dev.posthaste.*;\nimport java.nio.file.*;")
                .replace("greeting() {", """
                        greeting(Answer answer) {
                                answer.afterwards(() -> {
                                    try {
                                        while (Files.notExists(Path.of("%s"))) Thread.sleep(5);
                                        Files.writeString(Path.of("%s"), "closed before: " + Files.exists(Path.of("%s")));
                                    } catch (Exception failure) {
                                        throw new IllegalStateException(failure);
                                    }
                                });
                        """.formatted(go, seen, closed))
                .replace("main(String[] args) {", "main(String[] args) throws Exception {")
                .replace("run(args);", "run(args);\nFiles.createFile(Path.of(\"%s\"));".formatted(closed));
        var project = new Project(folder).write("Greeting.java", source);
        var captured = new Captured();
        try (var dev = DevSession.on(project, captured)) {
            dev.see("200 \"one\"");
            project.write("Greeting.java", Project.greeting("two"));
            dev.see("200 \"two\"");
            Files.createFile(go);

            Eventually.see(() -> Files.exists(closed), there -> there);
            assertThat(seen).hasContent("closed before: false");
        }
    }
}
