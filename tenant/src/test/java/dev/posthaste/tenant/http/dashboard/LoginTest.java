package dev.posthaste.tenant.http.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.tenant.MovableClock;
import dev.posthaste.tenant.http.ServedTenant;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The dashboard asks everybody for its key: every user of this machine can reach a loopback port.
class LoginTest {
    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(Clock.systemUTC().instant());
    private ServedTenant served;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        served = ServedTenant.in(folder, "127.0.0.1", clock);
        browser = new Browser(served);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apis", "/apis/x", "/apis/x/test", "/applications", "/applications/x"})
    void noPageIsShownWithoutTheKey(String path) throws Exception {
        assertAsked(browser.open(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/apis",
                "/apis/x/scopes",
                "/apis/x/delete",
                "/applications",
                "/applications/x/delete",
                "/grants",
                "/grants/x",
                "/grants/x/delete"
            })
    void noFormIsTakenWithoutTheKey(String path) throws Exception {
        browser.open("/login");
        assertAsked(browser.submit(path, "name", "A", "audience", "https://a.test"));
        assertThat(served.tenant().store().apis().list()).isEmpty();
        assertThat(served.tenant().store().applications().list()).isEmpty();
    }

    private static void assertAsked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/login");
    }

    @Test
    void theLinkOpensTheDashboardAndLeavesTheKeyBehind() throws Exception {
        var link = served.server().dashboard();
        assertThat(link).hasToString("%slogin?key=%s".formatted(served.tenant().issuer(), key()));
        var answer = browser.open(link.toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location")).hasValue("/apis");
        assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
                .startsWith("__Host-posthaste-%d="
                        .formatted(served.tenant().settings().port()))
                .endsWith("; Path=/; Secure; HttpOnly; SameSite=Lax")
                .doesNotContain(key());
        assertThat(browser.open("/apis").body()).contains("New API").doesNotContain(key());
        assertThat(browser.open("/login").headers().firstValue("location")).hasValue("/apis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?key=x", "?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "?key=%ff", "?key=", "?other=x"})
    void anotherLinkOpensNothing(String query) throws Exception {
        var answer = browser.open("/login" + query);
        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body()).contains("type=\"password\"").doesNotContain(key());
        assertAsked(browser.open("/apis"));
    }

    @Test
    void theKeyCanBePastedToo() throws Exception {
        assertThat(browser.open("/login").body())
                .contains(folder.resolve("dashboard.key").toString());
        var wrong = browser.submit("/login", "key", "A".repeat(43));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("That is not the key").doesNotContain(key());
        assertAsked(browser.open("/apis"));
        var entered = browser.submit("/login", "key", key() + " ");
        assertThat(entered.headers().firstValue("location")).hasValue("/apis");
        assertThat(browser.open("/apis").body()).contains("New API");
    }

    @Test
    void aSessionThatWasPlantedDoesNotBecomeKnown() throws Exception {
        browser.open("/login");
        var planted = browser.cookie();
        browser.enter();
        assertThat(browser.cookie()).isNotEqualTo(planted);
        assertAsked(new Browser(served).cookie(planted).open("/apis"));
    }

    @Test
    void afterTwelveHoursTheKeyIsAskedForAgain() throws Exception {
        browser.enter();
        clock.move(Duration.ofHours(12).minusSeconds(1));
        assertThat(browser.open("/apis").statusCode()).isEqualTo(200);
        clock.move(Duration.ofSeconds(1));
        assertAsked(browser.open("/apis"));
        assertThat(browser.enter().body()).contains("New API");
    }

    @Test
    void whoSignsOutIsNotKnownAnyLongerWhereverTheCookieWent() throws Exception {
        assertThat(browser.enter().body()).contains("Sign out");
        var copy = browser.cookie();
        assertThat(browser.follow("/logout").body())
                .contains("type=\"password\"")
                .doesNotContain("Sign out");
        assertAsked(browser.open("/apis"));
        assertAsked(new Browser(served).cookie(copy).open("/apis"));
        assertThat(browser.enter().body()).contains("New API");
    }

    @Test
    void nobodyElseCanSignABrowserOut() throws Exception {
        browser.enter();
        assertThat(browser.csrf("A".repeat(43)).submit("/logout").statusCode()).isEqualTo(403);
        assertThat(browser.open("/apis").statusCode()).isEqualTo(200);
    }

    private String key() throws Exception {
        return Files.readString(folder.resolve("dashboard.key")).strip();
    }
}
