package dev.posthaste.tenant.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {
    @Test
    void bothHalvesAreFormDecoded() {
        assertThat(BasicCredentials.of(basic("a%3Ab+c:s%2F%C3%BC:x")))
                .isEqualTo(new BasicCredentials("a:b c", "s/ü:x"));
    }

    @Test
    void theSchemesCaseDoesNotMatter() {
        assertThat(BasicCredentials.of(basic("a:b").replace("Basic", "bASIC")))
                .isEqualTo(new BasicCredentials("a", "b"));
    }

    @Test
    void otherSchemesAreNone() {
        assertThat(BasicCredentials.of(null)).isNull();
        assertThat(BasicCredentials.of("Bearer abc")).isNull();
        assertThat(BasicCredentials.of("Basic")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!", "Basic ", "Basic YQ==", "Basic YTolekY=", "Basic /zph", "Basic YTolZmY="})
    void whatCannotBeReadIsRefused(String header) {
        assertThatThrownBy(() -> BasicCredentials.of(header)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTextFormHidesThem() {
        assertThat(new BasicCredentials("a", "b")).hasToString("BasicCredentials[hidden]");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
    }
}
