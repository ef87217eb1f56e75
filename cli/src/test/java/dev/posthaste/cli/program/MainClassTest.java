package dev.posthaste.cli.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.cli.Project;
import dev.posthaste.cli.compile.Compilation.Compiled;
import dev.posthaste.cli.compile.Snapshot;
import dev.posthaste.cli.compile.SourceCompiler;
import dev.posthaste.cli.terminal.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainClassTest {

    private static final SourceCompiler COMPILER = new SourceCompiler(List.of());

    @TempDir
    Path folder;

    @AfterAll
    static void close() {
        COMPILER.close();
    }

    private Map<String, byte[]> classes(String file, String source) {
        var sources = new Project(folder).write(file, source).settings().sources();
        return ((Compiled) COMPILER.compile(Snapshot.read(sources, directory -> {}))).classes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class Start { public static void main(String[] args) {} }",
                "class Start { static void main() {} }",
                "class Start { void main(String[] args) {} }",
                "void main() {}",
                "class Start { static void main(String[] args) {} static class Inner { static void main(String[] args) {} } }",
                "class Start { void main() {} } class Other { private static void main(String[] a) {} int main() { return 1; } }",
                "class Start { void main() {} } interface Other { void main(); }"
            })
    void eachFormOfMainIsFound(String source) {
        assertThat(MainClass.find(classes("Start.java", source), null)).isEqualTo("Start");
    }

    @Test
    void withoutMainTheUserIsToldWhatToWrite() {
        var classes = classes("Start.java", "class Start {}");

        assertThatThrownBy(() -> MainClass.find(classes, null))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("error: no class has a main method: write static void main");
    }

    @Test
    void ofSeveralTheUserChooses() {
        var classes = classes(
                "a/One.java", "package a; class One { void main() {} } class Two { void main() {} } class Three {}");

        assertThatThrownBy(() -> MainClass.find(classes, null))
                .isInstanceOf(Failure.class)
                .hasMessage("error: several classes have a main method (a.One, a.Two): choose one with --main CLASS");
        assertThat(MainClass.find(classes, "a.Two")).isEqualTo("a.Two");
        assertThat(MainClass.find(classes, "Two")).isEqualTo("a.Two");
        assertThatThrownBy(() -> MainClass.find(classes, "Four"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--main Four names no class of the application");
    }
}
