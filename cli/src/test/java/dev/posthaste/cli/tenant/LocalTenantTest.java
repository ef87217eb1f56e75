package dev.posthaste.cli.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Application;
import dev.posthaste.cli.Captured;
import dev.posthaste.cli.Project;
import dev.posthaste.cli.program.Inspection;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The tenant, its certificates and its sockets are real; nothing but the application is left out.
class LocalTenantTest {

    private static final URI ADDRESS = URI.create("http://127.0.0.1:8000");

    @TempDir
    Path folder;

    private final Captured terminal = new Captured();

    private Application application(String scopes) {
        return Inspection.of(new Project(folder.resolve("My Shop"))
                .write("Shop.java", """
                import dev.posthaste.*;
                import org.jspecify.annotations.Nullable;

                class Shop {
                    @Get("/items/{id}") String item(int id) { return ""; }
                    @Get("/search") String search(@FromHeader String xUser) { return ""; }
                    @Get("/hours") String hours(@Nullable String day) { return ""; }
                    @Post("/orders") Claims order(@Authenticated Claims claims) { return claims; }
                    @Get("/orders") Claims orders(@Authenticated(scopes = {%s}) Claims claims) { return claims; }

                    static void main(String[] args) {
                        App.named("Shop").include(new Shop()).run(args);
                    }
                }
                """.formatted(scopes))
                .settings());
    }

    private LocalTenant tenant() {
        return new LocalTenant(new Project(folder.resolve("My Shop")).settings().sources(), terminal.terminal());
    }

    @Test
    void callsAreTakenFromTheDocument() {
        assertThat(Calls.of(application("\"read\", \"write\"")))
                .isEqualTo(new Calls("/hours", "/orders", List.of("read", "write")));
    }

    @Test
    void anApplicationThatAsksForNoTenantHasNone() {
        var application = application("\"read\"");
        try (var tenant = tenant()) {
            assertThat(tenant.admit(application, ADDRESS)).isEmpty();
        }
        assertThat(folder.resolve("My Shop/.posthaste")).doesNotExist();
    }

    @Test
    void theGuideIsGivenOnceAndItsClientGetsATokenWithTheApplicationsScopes() {
        var application = application("\"read\", \"write\"");
        try (var tenant = tenant()) {
            var auth0 = tenant.auth0();
            assertThat(tenant.auth0()).usingRecursiveComparison().isEqualTo(auth0);
            assertThat(auth0.audience()).isEqualTo("https://my-shop.test/api");
            assertThat(auth0.issuer()).isEqualTo("https://" + auth0.domain() + "/");

            var guide = tenant.admit(application, ADDRESS).orElseThrow();
            assertThat(tenant.admit(application, ADDRESS)).isEmpty();
            assertThat(guide)
                    .containsPattern("Its dashboard is at https://localhost:\\d+/login\\?key=[A-Za-z0-9_-]{43}\n")
                    .contains("# no token is needed\ncurl --request GET \\\n  --url http://127.0.0.1:8000/hours\n")
                    .contains(
                            "# refused without a token\ncurl --request GET \\\n  --url http://127.0.0.1:8000/orders\n")
                    .contains("API_AUDIENCE = https://my-shop.test/api\n", "CA_FILE = .posthaste/tenant/ca.pem\n");

            var client = KnownClients.in(folder.resolve("My Shop")).first(null, null);
            assertThat(guide)
                    .contains(
                            "--data 'client_id=" + client.id() + "'", "--data 'client_secret=" + client.secret() + "'");
            var fetch = new TokenFetch(Trust.in(Objects.requireNonNull(auth0.caFile())));
            var token = fetch.ask(new TokenQuestion(URI.create(auth0.issuer()), client, "write"));
            assertThat(token.split("\\.", -1)).hasSize(3);
        }
        assertThat(folder.resolve("My Shop/.posthaste/tenant/.gitignore")).hasContent("*");
    }

    @Test
    void theTenantKeepsItsPortAsItsIssuerStandsInTokens() throws IOException {
        application("\"read\"");
        var kept = new KeptIssuer(folder.resolve("My Shop").resolve(LocalTenant.FOLDER));
        Tenant.open(TenantSettings.in(kept.folder())).close();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            kept.keep("https://localhost:" + taken.getLocalPort() + "/");
        }
        var before = kept.read().orElseThrow().toString();
        try (var tenant = tenant()) {
            assertThat(tenant.auth0().issuer()).isEqualTo(before);
        }
        assertThat(terminal.err()).isEmpty();

        var port = kept.port("localhost").orElseThrow();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var tenant = tenant()) {
            var now = tenant.auth0().issuer();
            assertThat(now).isNotEqualTo(before);
            assertThat(kept.read()).hasValue(URI.create(now));
            assertThat(terminal.err())
                    .startsWith("Port %d, where the tenant of this application was, is taken: it is at %s now."
                            .formatted(taken.getLocalPort(), now));
        }
    }

    @Test
    void newScopesAreGrantedAndTakenOnesStayAway() {
        var first = application("\"read\", \"write\"");
        var second = application("\"read\", \"write\", \"delete\"");
        var settings = TenantSettings.in(folder.resolve("tenant"));
        try (var tenant = Tenant.open(settings)) {
            var admission = new Admission(tenant, "shop", "https://shop.test/api");
            var client = admission.of(Calls.of(first).scopes());
            var grants = tenant.store().grants();
            var grant = grants.ofApplication(client.clientId()).getFirst();
            assertThat(grant.scopes()).containsExactly("read", "write");

            grants.replaceScopes(grant.id(), List.of("read"));
            admission.of(Calls.of(second).scopes());
            assertThat(grants.ofApplication(client.clientId()).getFirst().scopes())
                    .containsExactly("read", "delete");
        }
    }

    @Test
    void theTenantsRefusalAndItsAbsenceAreTold() {
        var client = new TokenQuestion.Client("nobody", "nothing", "https://my-shop.test/api");
        application("\"read\"");
        URI address;
        TokenFetch fetch;
        try (var tenant = tenant()) {
            var auth0 = tenant.auth0();
            address = URI.create(auth0.issuer());
            fetch = new TokenFetch(Trust.in(Objects.requireNonNull(auth0.caFile())));
            var question = new TokenQuestion(address, client, null);
            assertThatThrownBy(() -> fetch.ask(question))
                    .isInstanceOf(Failure.class)
                    .hasMessage(address + "oauth/token gave no token (401): access_denied: Unauthorized");
            assertThatThrownBy(() -> new TokenFetch(Trust.platform()).ask(question))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("is not trusted");
        }
        assertThatThrownBy(() -> fetch.ask(new TokenQuestion(address, client, null)))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("No tenant answers at " + address);
    }

    @Test
    void aTenantAloneSaysHowToTrustIt() throws IOException {
        var port = FreePort.from(TenantSettings.in(folder).port());
        var settings = new TenantSettings(folder.resolve("it's mine"), "localhost", port, Clock.systemUTC());
        try (var running = RunningTenant.start(settings, "127.0.0.1", "")) {
            var key =
                    Files.readString(settings.folder().resolve("dashboard.key")).strip();
            assertThat(running.guide(true))
                    .startsWith("The tenant runs at https://localhost:" + port + "/\n")
                    .contains("dashboard              https://localhost:%d/login?key=%s\n".formatted(port, key))
                    .contains("export SSL_CERT_FILE='" + folder + "/it'\\''s mine/ca.pem'\n")
                    .contains("export REQUESTS_CA_BUNDLE='" + folder + "/it'\\''s mine/ca.pem'\n");
            assertThat(running.guide(false)).contains("--show-secrets").doesNotContain(key);
            var other = new TenantSettings(folder.resolve("other"), "localhost", port, Clock.systemUTC());
            assertThatThrownBy(() -> RunningTenant.start(other, "127.0.0.1", "Do this."))
                    .isInstanceOf(Failure.class)
                    .hasMessageStartingWith("The tenant cannot be served: cannot bind 127.0.0.1:" + port)
                    .hasMessageEndingWith("\nDo this.");
            assertThatThrownBy(() -> RunningTenant.start(settings, "127.0.0.1", ""))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("is in use by this process");
        }
    }
}
