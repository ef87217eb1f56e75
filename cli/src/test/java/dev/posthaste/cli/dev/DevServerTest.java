package dev.posthaste.cli.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.cli.Captured;
import dev.posthaste.cli.Eventually;
import dev.posthaste.cli.Project;
import dev.posthaste.cli.terminal.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DevServerTest {

    @TempDir
    Path folder;

    private final Captured terminal = new Captured();
    private Project project = new Project(Path.of(""));
    private @Nullable DevSession dev;

    @BeforeEach
    void makeProject() {
        project = new Project(folder);
    }

    @AfterEach
    void end() {
        if (dev != null) {
            dev.close();
        }
    }

    private DevSession serve() {
        var opened = DevSession.on(project, terminal);
        dev = opened;
        return opened;
    }

    @Test
    void aSaveIsServedAtTheSameAddress() throws Exception {
        project.write("Greeting.java", Project.greeting("one"));
        var dev = serve();
        dev.see("200 \"one\"");
        assertThat(terminal.out())
                .contains("Greeting serves at " + dev.address() + ", documented at " + dev.address() + "/docs");

        project.write("Greeting.java", Project.greeting("two"));
        dev.see("200 \"two\"");
        project.saveByRenaming("Greeting.java", Project.greeting("three"));
        dev.see("200 \"three\"");

        assertThat(terminal.out()).containsPattern("Greeting serves again after \\d+ ms");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void aSaveThatDoesNotCompileLeavesTheVersionBefore() throws Exception {
        project.write("Greeting.java", Project.greeting("one"));
        var dev = serve();
        dev.see("200 \"one\"");

        project.write("Greeting.java", Project.greeting("two").replace("return", "retrun"));
        dev.seeError("The version before is still served.");
        assertThat(terminal.err()).contains("Greeting.java:6: error: ", "        retrun \"two\";\n        ^");
        assertThat(dev.ask("/greeting")).isEqualTo("200 \"one\"");

        project.write("Greeting.java", Project.greeting("two"));
        dev.see("200 \"two\"");
    }

    @Test
    void whileNothingWorksYetTheAnswerSaysSo() throws Exception {
        project.write("Greeting.java", Project.greeting("one").replace("class", "klass"));
        var dev = serve();
        dev.seeError("Nothing is served until this is mended; each save tries again.");
        assertThat(dev.ask("/greeting"))
                .isEqualTo(
                        "503 {\"detail\":\"The application does not run yet: the terminal of 'posthaste dev' says why\"}");

        project.write("Greeting.java", Project.greeting("one"));
        dev.see("200 \"one\"");
    }

    @Test
    void whatCannotBeLinkedIsReportedWithoutAStackTrace() throws Exception {
        project.write(
                "Greeting.java",
                Project.greeting("one").replace("new Greeting()", "Router.at(\"/a\").include(\"text\")"));
        var dev = serve();
        dev.seeError("Nothing is served until this is mended; each save tries again.");

        assertThat(terminal.err())
                .startsWith("error: java.lang.String")
                .contains("at Greeting.main (Greeting.java:10)");
        assertThat(terminal.err()).doesNotContain("dev.posthaste.runtime.link");
    }

    @Test
    void aMainThatThrowsOrServesNothingIsReported() throws Exception {
        project.write(
                "Greeting.java",
                "class Greeting { static void main(String[] a) { throw new IllegalStateException(\"no luck\"); } }");
        var dev = serve();
        dev.seeError("java.lang.IllegalStateException: no luck\n\tat application//Greeting.main(Greeting.java:1)\n");

        project.write("Greeting.java", "class Greeting { static void main(String[] a) {} }");
        dev.seeError("error: the main method ended without App.run(...)");
    }

    @Test
    void aMainThatWaitsIsSaidToWaitAndGivesWayToTheNextSave() throws Exception {
        project.write(
                "Greeting.java",
                "class Greeting { static void main(String[] a) throws Exception { new Object() { synchronized void w() throws Exception { wait(); } }.w(); } }");
        var impatient = new DevSettings(project.settings(), "127.0.0.1", 0, Duration.ZERO);
        dev = DevSession.on(impatient, terminal, terminal.terminal());
        dev.seeError("The main method has not come to App.run(...) yet: what is it waiting for?");

        project.write("Greeting.java", Project.greeting("one"));
        dev.see("200 \"one\"");
    }

    @Test
    void filesAndFoldersComeAndGo() throws Exception {
        project.write("Greeting.java", Project.greeting("one").replace("\"one\"", "words.Words.FIRST"));
        var dev = serve();
        dev.seeError("package words does not exist");

        project.write(
                "words/Words.java",
                "package words; public class Words { public static final String FIRST = \"one\"; }");
        dev.see("200 \"one\"");
        project.write(
                "words/Words.java",
                "package words; public class Words { public static final String FIRST = \"two\"; }");
        dev.see("200 \"two\"");

        Files.move(folder.resolve("words"), folder.resolve(".words"));
        dev.seeError("The version before is still served.");
        assertThat(dev.ask("/greeting")).isEqualTo("200 \"two\"");

        Files.move(folder.resolve(".words"), folder.resolve("words"));
        Files.delete(folder.resolve("Greeting.java"));
        dev.seeError("no class has a main method");
        project.write("words/Other.java", Project.greeting("three").replace("import", "package words; import"));
        dev.see("200 \"three\"");
    }

    @Test
    void aRequestUnderWayIsFinishedByItsVersionAndThenMainGoesOn() throws Exception {
        project.write("Greeting.java", Project.greeting("two"));
        var waiting = Project.greeting("one")
                .replace(
                        "return",
                        "java.nio.file.Files.createFile(java.nio.file.Path.of(\"%s\"));\nwhile (java.nio.file.Files.notExists(java.nio.file.Path.of(\"%s\"))) Thread.sleep(5);\nreturn"
                                .formatted(folder.resolve("started"), folder.resolve("go")))
                .replace(
                        "run(args);",
                        "run(args); java.nio.file.Files.createFile(java.nio.file.Path.of(\"%s\"));"
                                .formatted(folder.resolve("closed")))
                .replace("String greeting() {", "String greeting() throws Exception {")
                .replace("(String[] args) {", "(String[] args) throws Exception {");
        project.write("Greeting.java", waiting);
        var dev = serve();
        Eventually.see(terminal::out, out -> out.contains("serves at"));
        var slow = CompletableFuture.supplyAsync(() -> dev.ask("/greeting"));
        Eventually.see(() -> Files.exists(folder.resolve("started")), there -> there);

        project.write("Greeting.java", Project.greeting("two"));
        Eventually.see(terminal::out, out -> out.contains("serves again"));
        assertThat(dev.ask("/greeting")).isEqualTo("200 \"two\"");
        assertThat(folder.resolve("closed")).doesNotExist();

        Files.createFile(folder.resolve("go"));
        assertThat(slow.get()).isEqualTo("200 \"one\"");
        Eventually.see(() -> Files.exists(folder.resolve("closed")), there -> there);
    }

    @Test
    void aTakenPortAndAFolderWithoutSourcesAreRefused() {
        assertThatThrownBy(this::serve).isInstanceOf(Failure.class).hasMessageContaining("holds no .java files");

        project.write("Greeting.java", Project.greeting("one"));
        var port = serve().address().getPort();
        assertThatThrownBy(() ->
                        DevServer.open(new DevSettings(project.settings(), "127.0.0.1", port), terminal.terminal()))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("cannot bind 127.0.0.1:" + port);
    }
}
