package dev.posthaste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.tenant.KnownClients;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which secrets reach an output that may be kept: the processes of these tests write to a file.
class SecretsTest {

    @TempDir
    Path folder;

    private String said(String... options) throws Exception {
        new Project(folder.resolve("shop"))
                .write(
                        "Shop.java",
                        Project.greeting("hello")
                                .replace("String greeting()", "String greeting(@Authenticated Claims claims)"));
        var dev = Stream.of("dev.posthaste.cli.Main", "dev", "shop", "--port", "0");
        try (var child =
                Child.start(folder, Stream.concat(dev, Stream.of(options)).toArray(String[]::new))) {
            child.await("CA_FILE = ");
            child.signal("TERM");
            assertThat(child.exitCode()).isEqualTo(143);
            return child.output();
        }
    }

    @Test
    void theSecretsOfAClientAndOfTheDashboardArePrintedOnlyToATerminalOrOnRequest() throws Exception {
        var quiet = said();
        var secret = KnownClients.in(folder.resolve("shop")).first(null, null).secret();
        assertThat(quiet)
                .contains("\nTOKEN=$(posthaste token --folder " + folder.resolve("shop") + ")\n")
                .doesNotContain(secret, "/login?key=");

        assertThat(said("--show-secrets")).contains("--data 'client_secret=" + secret + "'", "/login?key=");
    }
}
