package dev.posthaste.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Auth0;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Auth0ConfigurationTest {

    private static final String SETTINGS = """
            # a comment
            [OTHER]
            DOMAIN = other
            [AUTH0]
            ; another
            domain = tenant.example
            API_AUDIENCE: https://api
            Issuer=https://tenant.example
            ALGORITHMS = RS256, ES256
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theFileIsReadAsConfigparserReadsIt() throws IOException {
        write(SETTINGS);
        var tenant = Auth0Configuration.read(folder, Map.of()).orElseThrow();
        assertThat(tenant.domain()).isEqualTo("tenant.example");
        assertThat(tenant.audience()).isEqualTo("https://api");
        assertThat(tenant.issuer()).isEqualTo("https://tenant.example");
        assertThat(tenant.algorithms()).containsExactly("RS256", "ES256");
        assertThat(tenant.caFile()).isNull();
    }

    @Test
    void certificatesAreFoundBesideTheFile() throws IOException {
        write(SETTINGS + "CA_FILE = ca.pem\n");
        assertThat(Auth0Configuration.read(folder, Map.of("ENV", ".config"))
                        .orElseThrow()
                        .caFile())
                .isEqualTo(folder.resolve("ca.pem"));
    }

    @Test
    void withoutAFileNothingIsConfigured() {
        assertThat(Auth0Configuration.read(folder, Map.of())).isEmpty();
    }

    @Test
    void theEnvironmentCountsWhereItSaysSo() throws IOException {
        write(SETTINGS);
        var environment =
                Map.of("ENV", "production", "DOMAIN", "d", "API_AUDIENCE", "a", "ISSUER", "i", "ALGORITHMS", "RS256");
        assertThat(Auth0Configuration.read(folder, environment).orElseThrow())
                .extracting(Auth0::domain, Auth0::audience, Auth0::issuer)
                .containsExactly("d", "a", "i");
        assertThatThrownBy(() -> Auth0Configuration.read(folder, Map.of("ENV", "production")))
                .hasMessageContaining("DOMAIN is missing: add it to the environment");
    }

    @Test
    void whatIsMissingOrMalformedIsSaidWithItsPlace() throws IOException {
        write(SETTINGS.replace("API_AUDIENCE: https://api", "API_AUDIENCE:"));
        assertThatThrownBy(() -> Auth0Configuration.read(folder, Map.of()))
                .hasMessageContaining("API_AUDIENCE is missing")
                .hasMessageContaining("section [AUTH0] of " + folder.resolve(".config"));
        write(SETTINGS.replace("ES256", "RS999"));
        assertThatThrownBy(() -> Auth0Configuration.read(folder, Map.of()))
                .hasMessageContaining("section [AUTH0] of " + folder.resolve(".config"))
                .hasMessageContaining("RS999 is no algorithm of public keys: use some of RS256, ");
        write("[AUTH0]\nDOMAIN tenant\n");
        assertThatThrownBy(() -> Auth0Configuration.read(folder, Map.of()))
                .hasMessageContaining(".config, line 2: 'DOMAIN tenant' is no setting; write NAME = value");
    }

    private void write(String text) throws IOException {
        Files.writeString(folder.resolve(".config"), text);
    }
}
