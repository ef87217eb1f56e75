package dev.posthaste.cli.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.cli.Project;
import dev.posthaste.cli.terminal.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    @TempDir
    Path folder;

    private Snapshot read() {
        return read(folder);
    }

    private static Snapshot read(Path path) {
        return Snapshot.read(Sources.at(path), directory -> {});
    }

    @Test
    void editorsFilesHiddenFoldersAndResultsAreNoSources() {
        new Project(folder)
                .write("a/Good.java", "")
                .write("target/Result.java", "")
                .write(".idea/Hidden.java", "")
                .write("module-info.java", "")
                .write("a/.Good.java", "")
                .write("a/#Good.java#", "")
                .write("a/Good.java~", "");

        assertThat(read().sources()).containsOnlyKeys(folder.resolve("a/Good.java"));
    }

    @Test
    void onlyMavensMainFolderCountsWhereThereIsOne() {
        new Project(folder).write("src/main/java/A.java", "").write("src/test/java/ATest.java", "");

        assertThat(read().sources()).containsOnlyKeys(folder.resolve("src/main/java/A.java"));
    }

    @Test
    void aFileStandsForItselfAlone() {
        new Project(folder).write("A.java", "").write("B.java", "").write("c/C.java", "");

        assertThat(read(folder.resolve("A.java")).sources()).containsOnlyKeys(folder.resolve("A.java"));
    }

    @Test
    void configurationAndResourcesMakeADifferenceAndOtherFilesDoNot() {
        var project = new Project(folder).write("src/main/java/A.java", "");
        var before = read();
        project.write("README.md", "text");
        assertThat(read()).isEqualTo(before);

        project.write(".config", "[AUTH0]");
        var configured = read();
        assertThat(configured).isNotEqualTo(before);

        project.write("src/main/resources/page.html", "<p>");
        assertThat(read()).isNotEqualTo(configured);
    }

    @Test
    void everyFolderWithSourcesIsToldSoThatItCanBeWatched() {
        new Project(folder).write("src/main/java/a/b/A.java", "").write("src/main/resources/c/d.txt", "");
        var told = new ArrayList<Path>();
        Snapshot.read(Sources.at(folder), told::add);

        assertThat(told).contains(folder, folder.resolve("src/main/java/a/b"), folder.resolve("src/main/resources/c"));
    }

    @Test
    void whatIsNotThereAndWhatIsNoSourceIsRefused() {
        new Project(folder).write("notes.txt", "");

        assertThatThrownBy(() -> Sources.at(folder.resolve("gone")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("gone does not exist");
        assertThatThrownBy(() -> Sources.at(folder.resolve("notes.txt")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("notes.txt is no .java file");
    }
}
