package dev.posthaste.tenant.http.oauth;

import static dev.posthaste.tenant.http.ServedTenant.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import dev.posthaste.tenant.http.ServedTenant;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WellKnownRoutesTest {
    @TempDir
    Path folder;

    private ServedTenant served;

    @BeforeEach
    void start() throws Exception {
        served = ServedTenant.in(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void theKeySetHoldsTwoPublicRsaKeys() throws Exception {
        var answer = served.get("/.well-known/jwks.json");
        assertThat(json(answer)).isEqualTo(served.tenant().jwks());
        var keys = JWKSet.parse(answer.body()).getKeys();
        assertThat(keys).hasSize(2).allSatisfy(key -> {
            assertThat(key.isPrivate()).isFalse();
            assertThat(key.toRSAKey().size()).isEqualTo(2048);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"openid-configuration", "oauth-authorization-server"})
    void whatDiscoveryNamesAnswers(String name) throws Exception {
        var document = json(served.get("/.well-known/" + name));
        assertThat(document.text("issuer")).isEqualTo(served.tenant().issuer());
        assertThat(served.get(String.valueOf(document.text("jwks_uri"))).statusCode())
                .isEqualTo(200);
        assertThat(served.post(String.valueOf(document.text("token_endpoint")), ServedTenant.FORM, "")
                        .body())
                .contains("Missing required parameter: grant_type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwks.json", "openid-configuration", "oauth-authorization-server"})
    void pagesOfAnyOriginMayReadThemAndForgetThemSoon(String name) throws Exception {
        var headers = served.get("/.well-known/" + name).headers();
        assertThat(headers.firstValue("cache-control")).hasValue("public, max-age=15");
        assertThat(headers.firstValue("access-control-allow-origin")).hasValue("*");
        assertThat(headers.firstValue("content-type")).hasValue("application/json");
    }
}
