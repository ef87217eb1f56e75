package dev.posthaste.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.Project;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledLoaderTest {

    @TempDir
    Path folder;

    @Test
    void resourcesAreTheFilesOfTheFolderAndNoOthers() throws Exception {
        new Project(folder).write("resources/pages/a.html", "<p>").write("secret.txt", "");
        var loader = new CompiledLoader(
                Map.of(), folder.resolve("resources"), getClass().getClassLoader());

        try (var page = loader.getResourceAsStream("pages/a.html")) {
            assertThat(page).hasContent("<p>");
        }
        assertThat(loader.getResource("../secret.txt")).isNull();
        assertThat(loader.getResource("gone.html")).isNull();
    }

    @Test
    void aNameThatNoFileCanHaveIsNotThere() {
        var loader = new CompiledLoader(Map.of(), folder, getClass().getClassLoader());

        // what a colon or an asterisk is on Windows, NUL is everywhere
        assertThat(loader.getResource("a" + new String(new byte[1], StandardCharsets.US_ASCII)))
                .isNull();
    }
}
