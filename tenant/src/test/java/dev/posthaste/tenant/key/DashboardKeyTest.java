package dev.posthaste.tenant.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.tenant.folder.TenantFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardKeyTest {
    @TempDir
    Path temporary;

    private TenantFolder folder;

    @BeforeEach
    void open() {
        folder = TenantFolder.open(temporary);
    }

    @AfterEach
    void close() {
        folder.close();
    }

    @Test
    void itHas256BitsAndIsItsOwnersOnly() throws IOException {
        var key = DashboardKey.in(folder);
        assertThat(key.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(key.file()).isEqualTo(temporary.resolve("dashboard.key")).hasContent(key.value());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.file())))
                .isEqualTo("rw-------");
        assertThat(key.toString()).doesNotContain(key.value());
    }

    @Test
    void itIsMadeOnceAndAnewAfterItsFileWasDeleted() throws IOException {
        var key = DashboardKey.in(folder);
        assertThat(DashboardKey.in(folder)).isEqualTo(key);
        Files.delete(key.file());
        assertThat(DashboardKey.in(folder)).isNotEqualTo(key);
    }

    @Test
    void onlyTheWholeKeyMatches() {
        var key = DashboardKey.in(folder);
        assertThat(key.matches(key.value())).isTrue();
        assertThat(key.matches(key.value() + "A")).isFalse();
        assertThat(key.matches(key.value().substring(1))).isFalse();
        assertThat(key.matches("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"secret", "aaaaaaaaaaaaaaaaaaaaa", "a b c d e f g h i j k l m n", "a&b&c&d&e&f&g&h&i&j&k&l&m"})
    void aKeyThatCanBeGuessedOrBreaksTheLinkIsRefused(String written) throws IOException {
        Files.writeString(temporary.resolve("dashboard.key"), written);
        assertThatThrownBy(() -> DashboardKey.in(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll(
                        temporary.resolve("dashboard.key").toString(), "at least 22 characters", "delete it")
                .hasMessageNotContaining(written);
    }
}
