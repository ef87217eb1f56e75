package dev.posthaste.testing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.StaticFiles;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No link leads out of a folder of files, also not where a page stands for another.
class LinkedFilesTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void link() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.html"), "secret");
        site = Files.createDirectories(folder.resolve("site/sub")).getParent();
        Files.createSymbolicLink(site.resolve("link.html"), secret);
        Files.createSymbolicLink(site.resolve("sub/index.html"), secret);
        Files.createSymbolicLink(site.resolve("index.html"), secret);
        Files.createSymbolicLink(site.resolve("404.html"), secret);
    }

    @Test
    void filesOutsideAreNotThere() {
        assertThat(get(StaticFiles.of(site), "/link.html").status()).isEqualTo(404);
    }

    @Test
    void pagesOutsideAreNotThere() {
        for (var files : new StaticFiles[] {
            StaticFiles.of(site).asPages(), StaticFiles.of(site).asSinglePage()
        }) {
            for (var path : new String[] {"/link.html", "/sub/", "/", "/nowhere"}) {
                var answer = get(files, path);
                assertThat(answer.status()).as(path).isEqualTo(404);
                assertThat(answer.text()).as(path).doesNotContain("secret");
            }
        }
    }

    @Test
    void linksWithinAreFollowed() throws IOException {
        Files.delete(site.resolve("sub/index.html"));
        Files.writeString(site.resolve("page.html"), "page");
        Files.createSymbolicLink(site.resolve("sub/index.html"), site.resolve("page.html"));
        assertThat(get(StaticFiles.of(site).asPages(), "/sub/").text()).isEqualTo("page");
    }

    private static TestAnswer get(StaticFiles files, String path) {
        return TestClient.of(App.named("Files").mount("/files", files))
                .get("/files" + path)
                .header("accept", "text/html")
                .send();
    }
}
