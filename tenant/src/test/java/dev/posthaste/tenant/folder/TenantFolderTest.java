package dev.posthaste.tenant.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenantFolderTest {
    @TempDir
    Path temporary;

    @Test
    void aNewFolderIsItsOwnersOnly() throws IOException {
        try (var folder = TenantFolder.open(temporary.resolve("a/tenant"))) {
            assertThat(mode(temporary.resolve("a/tenant"))).isEqualTo("rwx------");
            assertThat(mode(folder.file("tenant.lock"))).isEqualTo("rw-------");
        }
    }

    @Test
    void gitIgnoresANewFolderAndAnEmptyOne() throws IOException {
        for (var path : List.of(temporary.resolve("new"), Files.createDirectory(temporary.resolve("empty")))) {
            TenantFolder.open(path).close();
            assertThat(path.resolve(".gitignore")).hasContent("*");
        }
    }

    @Test
    void whoWantsToCommitTheFolderIsNotOverruled() throws IOException {
        TenantFolder.open(temporary).close();
        Files.delete(temporary.resolve(".gitignore"));
        TenantFolder.open(temporary).close();
        assertThat(temporary.resolve(".gitignore")).doesNotExist();
        var ignored = Files.createDirectory(temporary.resolve("own")).resolve(".gitignore");
        FileMode.FOLDER.set(temporary.resolve("own"));
        Files.writeString(ignored, "*.pem");
        TenantFolder.open(temporary.resolve("own")).close();
        assertThat(ignored).hasContent("*.pem");
    }

    @Test
    void anEmptyFolderOpenToOthersIsTightened() throws IOException {
        var path = withMode(Files.createDirectory(temporary.resolve("open")), "rwxr-xr-x");
        try (var folder = TenantFolder.open(path)) {
            assertThat(mode(folder.file("."))).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderOfOthersFilesIsLeftAlone() throws IOException {
        var path = withMode(Files.createDirectory(temporary.resolve("shared")), "rwxr-xr-x");
        Files.writeString(path.resolve("letter.txt"), "hello");
        assertThatThrownBy(() -> TenantFolder.open(path))
                .isInstanceOf(FolderException.class)
                .hasMessageContainingAll(path.toString(), "chmod 700");
        assertThat(mode(path)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aPathThatIsAFileIsRefusedWithAReason() throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "hello");
        assertThatThrownBy(() -> TenantFolder.open(file))
                .isInstanceOf(FolderException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void oneProcessCannotOpenItTwice() {
        try (var first = TenantFolder.open(temporary)) {
            assertThatThrownBy(() -> TenantFolder.open(temporary.resolve("../" + temporary.getFileName())))
                    .isInstanceOf(FolderException.class)
                    .hasMessageContainingAll(
                            "in use by this process", first.file("").toString());
        }
        TenantFolder.open(temporary).close();
    }

    @Test
    void writingReplacesTheWholeFileAndLeavesNothingElse() throws IOException {
        try (var folder = TenantFolder.open(temporary)) {
            folder.write("note", "a long first text".getBytes(UTF_8), FileMode.SHARED);
            folder.write("note", "short".getBytes(UTF_8), FileMode.SHARED);
            folder.write("secret", "s".getBytes(UTF_8), FileMode.SECRET);
            assertThat(folder.file("note")).hasContent("short");
            assertThat(mode(folder.file("note"))).isEqualTo("rw-r--r--");
            assertThat(mode(folder.file("secret"))).isEqualTo("rw-------");
            assertThat(temporary).isDirectoryNotContaining("glob:**.new");
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Path withMode(Path path, String mode) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }
}
