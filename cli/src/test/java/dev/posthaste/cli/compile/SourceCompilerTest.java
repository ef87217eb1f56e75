package dev.posthaste.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.Project;
import dev.posthaste.cli.compile.Compilation.Compiled;
import dev.posthaste.cli.compile.Compilation.Rejected;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCompilerTest {

    private static final SourceCompiler COMPILER = new SourceCompiler(List.of());

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    private Compilation compile() {
        return COMPILER.compile(Snapshot.read(Sources.at(folder), directory -> {}));
    }

    @Test
    void theProcessorsClassesAreThereToo() {
        new Project(folder).write("Greeting.java", Project.greeting("hello"));

        assertThat(compile())
                .isInstanceOfSatisfying(
                        Compiled.class,
                        compiled -> assertThat(compiled.classes()).containsKeys("Greeting", "Greeting_Nodes"));
    }

    @Test
    void aMistakeIsShownWithItsPlaceLineAndCaret() {
        new Project(folder).write("a/Wrong.java", "package a;\nclass Wrong {\n\tint size = \"many\";\n}\n");

        assertThat(report()).isEqualTo("""
                %s:3: error: incompatible types: String cannot be converted to int
                \tint size = "many";
                \t           ^
                1 error""".formatted(folder.resolve("a/Wrong.java")));
    }

    @Test
    void detailsFollowTheLine() {
        new Project(folder).write("Wrong.java", "class Wrong {\n    Sizes size;\n}\n");

        assertThat(report()).isEqualTo("""
                %s:2: error: cannot find symbol
                    Sizes size;
                    ^
                  symbol:   class Sizes
                  location: class Wrong
                1 error""".formatted(folder.resolve("Wrong.java")));
    }

    @Test
    void theProcessorsMistakesLookTheSame() {
        new Project(folder)
                .write(
                        "Greeting.java",
                        Project.greeting("hello").replace("String greeting", "private String greeting"));

        assertThat(report())
                .startsWith(folder.resolve("Greeting.java") + ":5: error: ")
                .endsWith("1 error");
    }

    @Test
    void aFolderWithoutSourcesIsSaidToBeOne() {
        assertThat(report()).isEqualTo("error: there are no .java files");
    }

    private String report() {
        return compile() instanceof Rejected(var report) ? report : "it compiles";
    }
}
