package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `.mvn/jdk25.sh` on a machine whose folders are all below a temporary one.
class JdkSearchTest {

    @TempDir
    Path root;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void prepare() {
        environment.put("PATH", System.getenv("PATH"));
        environment.put("HOME", root.resolve("home").toString());
    }

    private String home(String folder, String version) throws IOException {
        var home = root.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        assertThat(Files.createFile(home.resolve("bin/javac")).toFile().setExecutable(true))
                .isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        return home.toString();
    }

    private String found() throws IOException {
        var script = Script.text(Path.of("../.mvn/jdk25.sh")).replaceAll("(?m)^    /", "    " + root + "/");
        try (var running = Script.start(script + "\necho \"$JAVA_HOME\"", environment)) {
            return running.rest().strip();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "usr/lib/jvm/java-25",
        "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
        "home/Library/Java/JavaVirtualMachines/corretto-25/Contents/Home",
        "opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home",
        "usr/local/opt/openjdk/libexec/openjdk.jdk/Contents/Home",
        "home/linuxbrew/.linuxbrew/opt/openjdk@25/libexec",
        "home/.sdkman/candidates/java/25-tem",
        "home/.jdks/temurin-25",
        "home/.local/share/mise/installs/java/temurin-25.0.3",
        "home/.local/share/mise/installs/java/temurin-25.0.3/Contents/Home",
        "home/.asdf/installs/java/temurin-25.0.3",
    })
    void aJdkIsFoundWhereItsInstallerPutsIt(String folder) throws IOException {
        home("home/.jdks/openjdk-21", "21.0.2");
        var home = home(folder, "25.0.3");
        assertThat(found()).isEqualTo(home);
    }

    @Test
    void miseAndAsdfMayBeElsewhere() throws IOException {
        var home = home("tools/installs/java/25", "25");
        environment.put("MISE_DATA_DIR", root.resolve("tools").toString());
        assertThat(found()).isEqualTo(home);
        environment.remove("MISE_DATA_DIR");
        environment.put("ASDF_DATA_DIR", root.resolve("tools").toString());
        assertThat(found()).isEqualTo(home);
    }

    @Test
    void whereThereIsNoneTheUserIsToldWhereItWasLookedFor() throws IOException {
        home("usr/lib/jvm/java-21", "21.0.2");
        assertThat(found())
                .startsWith("Posthaste needs a JDK 25 or newer, and none was found.")
                .contains("JAVA_HOME (not set)", root + "/home/.asdf/installs/java");
    }
}
