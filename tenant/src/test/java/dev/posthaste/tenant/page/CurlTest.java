package dev.posthaste.tenant.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CurlTest {
    @Test
    void aCommandReadsWell() {
        assertThat(new Curl("POST", "https://localhost:4443/oauth/token").with("--data", "{\"a\":\"b\"}"))
                .hasToString("""
                        curl --request POST \\
                          --url https://localhost:4443/oauth/token \\
                          --data '{"a":"b"}'""");
    }

    @Test
    void aShellPassesOnWhatWasMeant() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        var nasty = "it's $HOME `id` \"x\" \\ ; * ~ ü\n!";
        var command = new Curl("GET", "https://a.test/?x=1&y=$(id)").with("--data", nasty);
        var process = new ProcessBuilder("/bin/sh", "-c", "curl() { printf '<%s>' \"$@\"; }\n" + command)
                .redirectErrorStream(true)
                .start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("<--request><GET><--url><https://a.test/?x=1&y=$(id)><--data><%s>".formatted(nasty));
        assertThat(process.waitFor()).isZero();
    }
}
