package dev.posthaste.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A save that does not compile leaves the version before in place, and the next good one takes over.
@ExtendWith(Quickstart.Running.class)
class SaveTest {

    @Test
    void theLastGoodVersionIsServedUntilAnother(Quickstart quickstart) throws Exception {
        try (var client = new Client(quickstart);
                var source = new EditedSource(quickstart)) {
            source.save("return new Message(", "return new Massage(");
            source.await("cannot find symbol");
            source.await("The version before is still served.");
            assertThat(client.get("/api/public").body()).contains("Hello from a public endpoint!");
            source.save("\"success\"", "\"saved\"");
            source.await("serves again after");
            assertThat(client.get("/api/public").body()).contains("\"status\":\"saved\"");
        }
    }
}
