package dev.posthaste.testing.forms;

import static dev.posthaste.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Answer;
import dev.posthaste.App;
import dev.posthaste.FromBody;
import dev.posthaste.FromForm;
import dev.posthaste.Post;
import dev.posthaste.Put;
import dev.posthaste.Upload;
import dev.posthaste.testing.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadsTest {

    record Album(String title, Upload cover, List<Upload> pages) {}

    static class Archive {
        final List<Upload> kept = new ArrayList<>();
        final List<Long> afterwards = new ArrayList<>();

        @Post("/scans")
        String scan(Upload scan, Answer answer) throws IOException {
            kept.add(scan);
            answer.afterwards(() -> afterwards.add(scan.size()));
            return scan.name() + " " + scan.type() + " " + scan.bytes().length;
        }

        @Post("/thumbs")
        int thumb(@FromForm byte @Nullable [] thumb) {
            return thumb == null ? -1 : thumb.length;
        }

        @Post("/albums")
        String album(@FromForm Album album) {
            return album.title() + " " + album.cover().name() + " "
                    + album.pages().size();
        }

        @Put("/raw")
        int raw(@FromBody(mediaType = "application/octet-stream") byte[] data) {
            return data.length;
        }
    }

    private final Archive archive = new Archive();
    private final TestClient client = TestClient.of(App.named("Archive").include(archive));

    @Test
    void aFileHasANameATypeAndItsBytes() {
        var answer = client.post("/scans")
                .file("scan", "å \"1\".png", "image/png", new byte[9])
                .send();
        assertThat(answer.text()).isEqualTo("\"å \\\"1\\\".png image/png 9\"");
    }

    @Test
    void aFieldIsNoFileAndAnUnchosenFileIsNone() {
        assertThat(invalid(client.post("/scans").field("scan", "text").send()))
                .containsExactly("value_error body scan");
        assertThat(invalid(client.post("/scans")
                        .file("scan", "", null, new byte[0])
                        .send()))
                .containsExactly("missing body scan");
    }

    @Test
    void bytesTakeFilesAndTexts() {
        assertThat(client.post("/thumbs")
                        .file("thumb", "t", null, new byte[] {-1, 0, 1})
                        .send()
                        .text())
                .isEqualTo("3");
        assertThat(client.post("/thumbs").field("thumb", "text").send().text()).isEqualTo("4");
        assertThat(client.post("/thumbs").send().text()).isEqualTo("-1");
    }

    @Test
    void recordsHoldFiles() {
        var answer = client.post("/albums")
                .field("title", "Öland")
                .file("cover", "c", null, new byte[1])
                .file("pages", "1", null, new byte[1])
                .file("pages", "2", null, new byte[1])
                .send();
        assertThat(answer.text()).isEqualTo("\"Öland c 2\"");
    }

    @Test
    void largeFilesWaitOnDiskAndAreGoneAfterwards(@TempDir Path folder) throws IOException {
        var large = new byte[1024 * 1024 + 1];
        large[large.length - 1] = 7;
        assertThat(client.post("/scans").file("scan", "s", null, large).send().text())
                .isEqualTo("\"s null 1048577\"");
        assertThat(archive.afterwards).containsExactly(1048577L);
        var upload = archive.kept.getFirst();
        assertThatThrownBy(() -> upload.saveTo(folder.resolve("late"))).hasMessageContaining("its request is over");
        assertThat(Files.exists(folder.resolve("late"))).isFalse();
    }

    @Test
    void aBodyOfAnyTypeIsBytes() {
        var answer = client.request("PUT", "/raw")
                .header("content-type", "image/png")
                .body(new byte[] {-1, -2})
                .send();
        assertThat(answer.text()).isEqualTo("2");
    }

    @Test
    void documentsCallFilesByTheirMediaType() {
        assertThat(client.openApi().toString())
                .contains("\"multipart/form-data\":{\"schema\"")
                .contains(
                        "\"scan\":{\"type\":\"string\",\"contentMediaType\":\"application/octet-stream\",\"title\":\"Scan\"}")
                .contains("\"application/octet-stream\":{\"schema\"");
    }
}
