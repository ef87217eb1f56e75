package dev.posthaste.tenant.http.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.jwt.Jwt;
import dev.posthaste.jwt.KeySetClient;
import dev.posthaste.jwt.Verification;
import dev.posthaste.tenant.http.ServedTenant;
import dev.posthaste.tenant.page.Pages;
import dev.posthaste.tenant.store.model.Application;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DashboardTest {
    private static final String AUDIENCE = "https://api.test";
    private static final Pattern TOKEN =
            Pattern.compile("&#34;access_token&#34;: &#34;([^&]+)&#34;|\"access_token\": \"([^\"]+)\"");

    @TempDir
    Path folder;

    private ServedTenant served;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        served = ServedTenant.in(folder);
        browser = new Browser(served);
        browser.enter();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void itBeginsWithTheApisAndSaysWhatToDoFirst() throws Exception {
        var start = browser.open("/");
        assertThat(start.statusCode()).isEqualTo(303);
        assertThat(start.headers().firstValue("location")).hasValue("/apis");
        assertThat(browser.open("/apis").body()).contains("There is no API yet", "Make an API below");
    }

    @Test
    void theTestTabShowsATokenThatAnApplicationAccepts() throws Exception {
        browser.open("/apis");
        var settings = browser.follow("/apis", "name", "Messages", "audience", AUDIENCE, "scopes", "read:a write:a");
        assertThat(settings.body())
                .contains("<code>read:a</code>", "<code>write:a</code>", "There is no application yet");
        browser.follow("/applications", "name", "Reader");
        authorize("read:a");
        var page = browser.open("/apis/" + apiId() + "/test").body();
        assertThat(page)
                .contains("--cacert", folder.resolve("ca.pem").toString(), client().clientId())
                .contains("\"scope\": \"read:a\"");
        var token = token(page);
        assertThat(page).contains("authorization: Bearer " + token);
        var key = KeySetClient.at(served.at("/.well-known/jwks.json"))
                .trusting(served.tenant().tls().caFile())
                .signingKeyFor(token);
        var rules = Verification.algorithms("RS256")
                .audience(AUDIENCE)
                .issuer(served.tenant().issuer());
        assertThat(Jwt.decode(token, key, rules).subject()).isEqualTo(client().clientId() + "@clients");
    }

    @Test
    void theTestTabTakesTheChosenApplication() throws Exception {
        served.tenant().ensureApi(AUDIENCE, "Messages");
        served.tenant().ensureMachineApplication("First", AUDIENCE);
        var second = served.tenant().ensureMachineApplication("Second", AUDIENCE);
        var path = "/apis/" + apiId() + "/test?client_id=";
        assertThat(browser.open(path + second.clientId()).body())
                .contains("client_id\":\"" + second.clientId())
                .contains("value=\"" + second.clientId() + "\" selected");
        var unknown = browser.open(path + "nobody");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("authorize it first");
    }

    @Test
    void whatWasMadeCanBeChangedAndDeleted() throws Exception {
        var api = served.tenant().ensureApi(AUDIENCE, "Messages", "read:a");
        served.tenant().ensureMachineApplication("Reader", AUDIENCE);
        browser.open("/apis/" + api.id());
        assertThat(browser.follow("/apis/" + api.id() + "/scopes", "scopes", " write:a\n delete:a ")
                        .body())
                .contains("<code>write:a</code>", "<code>delete:a</code>");
        var grants = served.tenant().store().grants();
        var grant = grants.ofApi(api.id()).getFirst();
        browser.follow("/grants/" + grant.id(), pair("scope", "write:a", "scope", "delete:a"));
        assertThat(grants.ofApi(api.id()).getFirst().scopes()).containsExactly("write:a", "delete:a");
        assertThat(browser.follow("/grants/" + grant.id() + "/delete", pair("back", "application"))
                        .body())
                .contains("<h1>Reader</h1>", "Authorize");
        assertThat(grants.ofApi(api.id())).isEmpty();
        browser.follow("/apis/" + api.id() + "/delete");
        browser.follow("/applications/" + client().clientId() + "/delete");
        assertThat(served.tenant().store().apis().list()).isEmpty();
        assertThat(served.tenant().store().applications().list()).isEmpty();
    }

    @Test
    void whatARuleRefusesIsShownAgainWithTheReason() throws Exception {
        browser.open("/apis");
        var answer = browser.submit(
                "/apis", "name", "Café & Co", "audience", "has space", "scopes", "read:a", "token_lifetime", "60");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("class=\"notice\"", "has space", "no white space")
                .contains("value=\"Café &amp; Co\"", "value=\"read:a\"", "value=\"60\"");
        var lifetime = browser.submit("/apis", "name", "A", "audience", AUDIENCE, "token_lifetime", "soon");
        assertThat(lifetime.body()).contains("whole number of seconds", "value=\"soon\"");
        assertThat(served.tenant().store().apis().list()).isEmpty();
    }

    @Test
    void aSecondApiOfAnAudienceIsAConflict() throws Exception {
        served.tenant().ensureApi(AUDIENCE, "Messages");
        browser.open("/apis");
        var answer = browser.submit("/apis", "name", "Other", "audience", AUDIENCE);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("belongs to the API", "value=\"Other\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/apis/none", "/apis/none/test", "/applications/none"})
    void whatDoesNotExistIsAPageThatSaysSo(String path) throws Exception {
        var answer = browser.open(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("it may have been deleted", "To the APIs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/apis/none/scopes", "/apis/none/delete", "/applications/none/delete", "/grants", "/grants/none"
            })
    void formsAboutWhatDoesNotExistSaySo(String path) throws Exception {
        browser.open("/apis");
        var answer = browser.submit(path, "scopes", "read:a");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("class=\"notice\"");
    }

    @Test
    void allPagesForbidKeepingFramingAndForeignContent() throws Exception {
        for (var answer : List.of(browser.open("/apis"), browser.open("/apis/none"), browser.open("/"))) {
            var headers = answer.headers();
            assertThat(headers.firstValue("cache-control")).hasValue("no-store");
            assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
            assertThat(headers.firstValue("x-frame-options")).hasValue("DENY");
            assertThat(headers.firstValue("referrer-policy")).hasValue("no-referrer");
            if (answer.statusCode() != 303) {
                assertThat(headers.firstValue("content-security-policy")).hasValue(Pages.POLICY);
            }
        }
    }

    private void authorize(String scope) throws Exception {
        HttpResponse<String> page = browser.follow("/grants", pair("scope", scope));
        assertThat(page.body()).contains("value=\"" + scope + "\" checked", "Take back");
    }

    private String[] pair(String... more) {
        var all = new ArrayList<>(List.of("client_id", client().clientId(), "api_id", apiId()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private String apiId() {
        return served.tenant().store().apis().list().getFirst().id();
    }

    private Application client() {
        return served.tenant().store().applications().list().getFirst();
    }

    private static String token(String page) {
        var matcher = TOKEN.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }
}
