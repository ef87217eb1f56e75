package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class NeededTest {

    private static final Needed BROWSER = Needed.of("install it", "chromium", "chrome");

    @TempDir
    Path folder;

    @Test
    void theFirstOfItsNamesIsTaken() throws Exception {
        var chrome = Files.createFile(folder.resolve("chrome"));
        assertThat(chrome.toFile().setExecutable(true)).isTrue();
        assertThat(BROWSER.path("/nowhere" + File.pathSeparator + folder, true)).isEqualTo(chrome);
    }

    @Test
    void whatIsMissingSkipsATestOnADeskAndFailsItInCi() {
        assertThatThrownBy(() -> BROWSER.path(folder.toString(), false)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> BROWSER.path(folder.toString(), true))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("chromium is not on the PATH: install it");
    }
}
