package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A save that does not compile leaves the version before in place, and the next good one takes over.
@ExtendWith(Quickstart.Running.class)
class SaveTest {

    @Test
    void theLastGoodVersionIsServedUntilAnother(Quickstart quickstart) throws Exception {
        var source = quickstart.folder().resolve("src/main/java/quickstart/Main.java");
        var good = Files.readString(source);
        try (var client = new Client(quickstart)) {
            Files.writeString(source, good.replace("return new Message(", "return new Massage("));
            quickstart.await("cannot find symbol");
            quickstart.await("The version before is still served.");
            assertThat(client.get("/api/public").body()).contains("Hello from a public endpoint!");
            Files.writeString(source, good.replace("\"success\"", "\"saved\""));
            quickstart.await("serves again after");
            assertThat(client.get("/api/public").body()).contains("\"status\":\"saved\"");
        } finally {
            Files.writeString(source, good);
        }
    }
}
