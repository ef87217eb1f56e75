package dev.posthaste.tenant.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.ApiDraft;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Grant;
import dev.posthaste.tenant.token.TokenResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    private static final String NASTY = "\"><script>alert('1')</script>&amp;";
    private static final String NASTY_ESCAPED = "&lt;script&gt;";
    private static final Layout LAYOUT = new Layout("https://localhost:4443/", "the-csrf-token", true, null);
    private static final Pattern POST_FORM = Pattern.compile("<form[^>]*method=\"post\"[^>]*>\\s*(<input[^>]*>)");

    @TempDir
    Path temporary;

    private final Pages pages = new Pages();
    private TenantFolder folder;
    private Store store;
    private Api api;
    private Application client;
    private Grant grant;

    @BeforeEach
    void open() {
        folder = TenantFolder.open(temporary);
        store = Store.open(folder, Clock.systemUTC());
        api = store.apis().create(ApiDraft.of("Messages " + NASTY, "https://api.test/" + NASTY, "read:<b>", "write:&"));
        client = store.applications().create("Reader " + NASTY);
        grant = store.grants().create(client.clientId(), api.id(), List.of("read:<b>"));
    }

    @AfterEach
    void close() {
        store.close();
        folder.close();
    }

    @Test
    void nothingThatUsersWroteBecomesMarkup() {
        assertThat(allPages()).allSatisfy(page -> {
            assertThat(page).doesNotContain("<script", "<b>");
            assertThat(page).contains(NASTY_ESCAPED);
        });
    }

    @Test
    void everyPageIsOneWholeDocument() {
        assertThat(allPages()).allSatisfy(page -> {
            assertThat(page).startsWith("<!DOCTYPE html>").contains("<h1>", "https://localhost:4443/");
            assertThat(page.strip()).endsWith("</html>");
            for (var element : List.of("form", "table", "tr", "td", "pre", "main")) {
                assertThat(page.split("<" + element + "[ >]", -1)).hasSameSizeAs(page.split("</" + element + ">", -1));
            }
        });
    }

    @Test
    void everyFormThatChangesSomethingCarriesTheToken() {
        assertThat(allPages()).allSatisfy(page -> {
            var forms = POST_FORM.matcher(page).results().toList();
            assertThat(forms).hasSize(page.split("method=\"post\"", -1).length - 1);
            assertThat(forms)
                    .allMatch(form ->
                            form.group(1).equals("<input type=\"hidden\" name=\"csrf\" value=\"the-csrf-token\">"));
        });
    }

    @Test
    void thePolicyAllowsTheStyleThatIsThere() throws Exception {
        var page = pages.notice(LAYOUT);
        var style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        var hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8)));
        assertThat(Pages.POLICY).contains("style-src 'sha256-" + hash + "'").startsWith("default-src 'none'");
        assertThat(allPages()).noneMatch(other -> other.contains("style=") || other.contains("onclick"));
    }

    @Test
    void anApiShowsWhoMayHaveTokens() {
        var page = apiPage(new Permission(client, api, grant));
        assertThat(page)
                .contains("action=\"/grants/" + grant.id() + "\"", "action=\"/grants/" + grant.id() + "/delete\"")
                .contains("value=\"read:&lt;b>\" checked", "value=\"write:&amp;\">", "Save scopes")
                .contains("aria-current=\"page\">Settings", "86400 seconds");
    }

    @Test
    void anApplicationThatMayNotCanBeAuthorized() {
        var page = apiPage(new Permission(client, api, null));
        assertThat(page)
                .contains("action=\"/grants\"", "name=\"client_id\" value=\"" + client.clientId() + "\"", "Authorize")
                .contains("name=\"api_id\" value=\"" + api.id() + "\"")
                .doesNotContain("Take back", " checked");
    }

    @Test
    void anApplicationShowsItsSecret() {
        var page = pages.application(LAYOUT, new ApplicationPage(client, List.of()));
        assertThat(page).contains(client.clientId(), client.secret().value(), "There is no API yet");
    }

    @Test
    void theTestTabHasCommandsReadyToPaste() {
        var plain = store.apis().create(ApiDraft.of("Plain", "https://plain.test"));
        var page = pages.test(LAYOUT, new TestPage(plain, List.of(client), attempt()));
        assertThat(text(page))
                .contains("""
                        curl --request POST \\
                          --url https://localhost:4443/oauth/token \\
                          --cacert /tenant/ca.pem \\
                          --header 'content-type: application/json' \\
                          --data '{"client_id":"%s","client_secret":"%s","audience":"https://plain.test","grant_type":"client_credentials"}'""".formatted(client.clientId(), client.secret().value()))
                .contains("""
                        {
                          "access_token": "a.b.c",
                          "scope": "read:a",
                          "expires_in": 86400,
                          "token_type": "Bearer"
                        }""")
                .contains("""
                        curl --request GET \\
                          --url http://localhost:8080/api/private \\
                          --header 'authorization: Bearer a.b.c'""")
                .contains("value=\"%s\" selected".formatted(client.clientId()));
    }

    @Test
    void withoutAnAuthorizedApplicationTheTestTabSaysWhatToDo() {
        assertThat(pages.test(LAYOUT, new TestPage(api, List.of(), null)))
                .contains("No application is authorized", "href=\"/apis/" + api.id() + "\"")
                .doesNotContain("curl");
    }

    @Test
    void whoHasShownTheKeyCanSignOut() {
        assertThat(pages.notice(LAYOUT)).contains("action=\"/logout\"", "Sign out");
        var stranger = new Layout("https://localhost:4443/", "t", false, null);
        assertThat(pages.login(stranger, "/home/<ada>/dashboard.key"))
                .contains("<code>/home/&lt;ada&gt;/dashboard.key</code>", "type=\"password\"")
                .doesNotContain("Sign out");
    }

    @Test
    void noticesStandAboveTheContent() {
        var layout = new Layout("https://localhost:4443/", "t", true, "The audience <x> is taken.");
        assertThat(pages.apis(layout, List.of(), ApiForm.empty()))
                .contains("The audience &lt;x&gt; is taken.", "There is no API yet", "name=\"audience\"");
        assertThat(pages.apis(LAYOUT, List.of(), ApiForm.empty())).doesNotContain("class=\"notice\"");
    }

    private List<String> allPages() {
        var permission = new Permission(client, api, grant);
        var open = new Permission(client, api, null);
        return List.of(
                pages.apis(LAYOUT, store.apis().list(), new ApiForm(NASTY, NASTY, NASTY, NASTY)),
                pages.api(LAYOUT, new ApiPage(api, List.of(permission, open), NASTY)),
                pages.test(LAYOUT, new TestPage(api, List.of(client), attempt())),
                pages.applications(LAYOUT, store.applications().list(), NASTY),
                pages.application(LAYOUT, new ApplicationPage(client, List.of(permission, open))));
    }

    private String apiPage(Permission permission) {
        return pages.api(LAYOUT, new ApiPage(api, List.of(permission), ""));
    }

    private TestPage.Attempt attempt() {
        return new TestPage.Attempt(
                client,
                new TokenResponse("a.b.c", "read:a", 86_400),
                "https://localhost:4443/oauth/token",
                Path.of("/tenant/ca.pem"),
                "http://localhost:8080/api/private");
    }

    /// What a browser shows of text inside an element.
    private static String text(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
