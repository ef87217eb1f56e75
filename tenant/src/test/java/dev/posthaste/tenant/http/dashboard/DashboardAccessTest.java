package dev.posthaste.tenant.http.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.tenant.http.ServedTenant;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What pages of others can make a browser do.
class DashboardAccessTest {
    @TempDir
    Path folder;

    @Test
    void aFormWithoutTheTokenOfItsSessionIsRefused() throws Exception {
        try (var served = ServedTenant.in(folder)) {
            var browser = new Browser(served);
            browser.enter();
            var own = browser.csrf();
            var other = new Browser(served);
            other.enter();
            for (var forged : new String[] {"", "A".repeat(43), other.csrf()}) {
                var answer = browser.csrf(forged).submit("/apis", "name", "Evil", "audience", "https://evil.test");
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body()).contains("does not come from this dashboard");
            }
            assertThat(served.tenant().store().apis().list()).isEmpty();
            assertThat(browser.csrf(own)
                            .submit("/apis", "name", "Good", "audience", "https://good.test")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "evil.test, 421",
        "evil.test:4443, 421",
        "localhost.evil.test, 421",
        "[::2]:4443, 421",
        "localhost, 200",
        "LOCALHOST:4443, 200",
        "127.0.0.1:1, 200",
        "[::1]:4443, 200"
    })
    void onlyTheTenantsOwnNamesAreAnswered(String host, int status) throws Exception {
        try (var served = ServedTenant.in(folder)) {
            assertThat(answer(served, "/login", host)).startsWith("HTTP/1.1 " + status);
        }
    }

    @Test
    void theKeyOpensNothingUnderAnotherName() throws Exception {
        try (var served = ServedTenant.in(folder)) {
            var link = served.server().dashboard().getRawPath() + "?"
                    + served.server().dashboard().getRawQuery();
            assertThat(answer(served, link, "evil.test"))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("set-cookie");
        }
    }

    @Test
    void tokensAreIssuedUnderAnyName() throws Exception {
        try (var served = ServedTenant.in(folder)) {
            assertThat(answer(served, "/.well-known/jwks.json", "other.test")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void anOpenPageOutlivesARestart() throws Exception {
        Browser browser;
        int port;
        try (var served = ServedTenant.in(folder)) {
            browser = new Browser(served);
            browser.enter();
            port = served.tenant().settings().port();
        }
        try (var served = ServedTenant.at(folder, port)) {
            var answer = browser.with(served).submit("/applications", "name", "Late");
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(served.tenant().store().applications().list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.9999999999",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.9999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.99999999999999999999.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aForgedCookieOpensNothing(String value) throws Exception {
        try (var served = ServedTenant.in(folder)) {
            var name = "__Host-posthaste-" + served.tenant().settings().port();
            var browser = new Browser(served).cookie(name + "=" + value);
            assertThat(browser.open("/apis").headers().firstValue("location")).hasValue("/login");
        }
    }

    /// By hand, because the JDK's client chooses the header `Host` itself.
    private static String answer(ServedTenant served, String path, String host) throws Exception {
        var sockets = served.tenant().tls().clientContext().getSocketFactory();
        try (var socket = (SSLSocket)
                sockets.createSocket("127.0.0.1", served.tenant().settings().port())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
