package dev.posthaste.tenant.http.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.tenant.http.ServedTenant;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardAccessTest {
    @TempDir
    Path folder;

    @Test
    void aFormWithoutTheTokenOfItsSessionIsRefused() throws Exception {
        try (var served = ServedTenant.in(folder)) {
            var form = ServedTenant.form("name", "Evil", "audience", "https://evil.test");
            assertRefused(served.post("/apis", ServedTenant.FORM, form));
            assertRefused(served.post("/apis", ServedTenant.FORM, form + "&csrf=" + "A".repeat(43)));
            var stranger = new Browser(served);
            var page = stranger.open("/apis").body();
            var token = page.substring(page.indexOf("csrf\" value=\"") + 13).substring(0, 43);
            assertRefused(served.post("/apis", ServedTenant.FORM, form + "&csrf=" + token));
            assertThat(served.tenant().store().apis().list()).isEmpty();
            assertThat(stranger.submit("/apis", "name", "Good", "audience", "https://good.test")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("does not come from this dashboard");
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
            assertThat(answer(served, "/apis", host)).startsWith("HTTP/1.1 " + status);
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
        try (var served = ServedTenant.in(folder)) {
            browser = new Browser(served);
            browser.open("/apis");
        }
        try (var served = ServedTenant.in(folder)) {
            browser.with(served);
            var answer = browser.submit("/applications", "name", "Late");
            assertThat(answer.statusCode()).isEqualTo(303);
        }
    }

    @Test
    void whereOthersCanReachItTheDashboardAsksForItsKey() throws Exception {
        try (var served = ServedTenant.in(folder, "0.0.0.0")) {
            var key = String.valueOf(served.server().accessKey());
            var file = folder.resolve("dashboard.key");
            assertThat(Files.readString(file).strip()).isEqualTo(key).hasSize(43);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            var browser = new Browser(served);
            assertThat(browser.open("/apis").headers().firstValue("location")).hasValue("/login");
            assertThat(browser.submit("/apis", "name", "A", "audience", "https://a.test")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(served.tenant().store().apis().list()).isEmpty();
            assertThat(browser.open("/login").body()).contains("type=\"password\"");
            var wrong = browser.submit("/login", "key", "A".repeat(43));
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(wrong.body()).contains("That is not the key").doesNotContain(key);
            var entered = browser.submit("/login", "key", key + " ");
            assertThat(entered.headers().firstValue("location")).hasValue("/apis");
            assertThat(entered.headers().firstValue("set-cookie").orElseThrow())
                    .startsWith("__Host-posthaste=")
                    .endsWith("; Path=/; Secure; HttpOnly; SameSite=Strict")
                    .doesNotContain(key);
            assertThat(browser.open("/apis").body()).contains("New API");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "x",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aForgedCookieOpensNothing(String value) throws Exception {
        try (var served = ServedTenant.in(folder, "0.0.0.0")) {
            var browser = new Browser(served).cookie("__Host-posthaste=" + value);
            assertThat(browser.open("/apis").headers().firstValue("location")).hasValue("/login");
        }
    }

    @Test
    void onThisMachineThereIsNoKey() throws Exception {
        try (var served = ServedTenant.in(folder)) {
            assertThat(served.server().accessKey()).isNull();
            assertThat(new Browser(served).open("/login").headers().firstValue("location"))
                    .hasValue("/apis");
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
