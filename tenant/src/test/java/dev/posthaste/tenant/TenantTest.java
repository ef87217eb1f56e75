package dev.posthaste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Json;
import dev.posthaste.tenant.folder.FolderException;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Grant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantTest {
    private static final String AUDIENCE = "https://api.test";

    @TempDir
    Path folder;

    @Test
    void theNextStartHasTheSameKeysAndApplications() throws Exception {
        Json.Obj jwks;
        Application application;
        String token;
        try (var tenant = Tenant.open(TenantSettings.in(folder))) {
            var api = tenant.ensureApi(AUDIENCE, "Messages", "read:a");
            application = tenant.ensureMachineApplication("Development", AUDIENCE);
            assertThat(tenant.store().grants().ofApi(api.id()))
                    .extracting(Grant::scopes)
                    .containsExactly(List.of("read:a"));
            jwks = tenant.jwks();
            token = Tokens.issue(tenant, application, AUDIENCE);
        }
        try (var tenant = Tenant.open(TenantSettings.in(folder))) {
            assertThat(tenant.jwks()).isEqualTo(jwks);
            tenant.ensureApi(AUDIENCE, "Messages", "read:a");
            assertThat(tenant.ensureMachineApplication("Development", AUDIENCE)).isEqualTo(application);
            assertThat(tenant.store().applications().list()).containsExactly(application);
            assertThat(Tokens.verifies(token, tenant.jwks())).isTrue();
            assertThat(Tokens.verifies(Tokens.issue(tenant, application, AUDIENCE), jwks))
                    .isTrue();
        }
    }

    @Test
    void theDiscoveryDocumentNamesWhatIsServed() {
        try (var tenant = Tenant.open(TenantSettings.in(folder))) {
            var discovery = tenant.discovery();
            assertThat(discovery.text("issuer")).isEqualTo("https://localhost:4443/");
            assertThat(discovery.text("token_endpoint")).isEqualTo("https://localhost:4443/oauth/token");
            assertThat(discovery.text("jwks_uri")).isEqualTo("https://localhost:4443/.well-known/jwks.json");
            assertThat(discovery.get("grant_types_supported")).isEqualTo(Json.of(List.of("client_credentials")));
            assertThat(discovery.members()).doesNotContainKeys("authorization_endpoint", "userinfo_endpoint");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 4443, https://localhost:4443/",
        "Tenant.Example.Test, 443, https://tenant.example.test/",
        "::1, 8443, https://[::1]:8443/"
    })
    void theIssuerEndsWithASlashAndOmitsPort443(String host, int port, String issuer) {
        assertThat(new TenantSettings(folder, host, port, Clock.systemUTC()).issuer())
                .isEqualTo(issuer);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65_536})
    void portsHaveBounds(int port) {
        assertThatThrownBy(() -> new TenantSettings(folder, "localhost", port, Clock.systemUTC()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Integer.toString(port));
    }

    @Test
    void anApplicationNeedsItsApi() {
        try (var tenant = Tenant.open(TenantSettings.in(folder))) {
            assertThatThrownBy(() -> tenant.ensureMachineApplication("Development", AUDIENCE))
                    .isInstanceOf(MissingException.class)
                    .hasMessageContaining(AUDIENCE);
            assertThat(tenant.store().applications().list()).isEmpty();
        }
    }

    @Test
    void aFailedOpeningLetsTheFolderGo() throws Exception {
        Tenant.open(TenantSettings.in(folder)).close();
        var authority = folder.resolve("authority.pem");
        var content = Files.readString(authority);
        Files.writeString(authority, "damaged");
        assertThatThrownBy(() -> Tenant.open(TenantSettings.in(folder))).hasMessageContaining("authority.pem");
        Files.writeString(authority, content);
        Tenant.open(TenantSettings.in(folder)).close();
    }

    @Test
    void oneFolderHasOneTenantAtATime() {
        try (var first = Tenant.open(TenantSettings.in(folder))) {
            assertThatThrownBy(() -> Tenant.open(TenantSettings.in(folder))).isInstanceOf(FolderException.class);
            assertThat(first.store().apis().list()).isEmpty();
        }
    }

    @Test
    void tokensAreIssuedWhileApplicationsAreMade() throws Exception {
        try (var tenant = Tenant.open(TenantSettings.in(folder));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            tenant.ensureApi(AUDIENCE, "Messages");
            var application = tenant.ensureMachineApplication("Development", AUDIENCE);
            var issued = new ArrayList<Future<List<String>>>();
            for (int thread = 0; thread < 8; thread++) {
                issued.add(threads.submit(repeat(25, () -> Tokens.issue(tenant, application, AUDIENCE))));
            }
            var made = threads.submit(repeat(
                    50, () -> tenant.store().applications().create("Made").clientId()));
            assertThat(made.get()).doesNotHaveDuplicates().hasSize(50);
            for (var tokens : issued) {
                for (var token : tokens.get()) {
                    assertThat(Tokens.verifies(token, tenant.jwks())).isTrue();
                }
            }
            assertThat(tenant.store().applications().list())
                    .extracting(Application::clientId)
                    .containsAll(made.get())
                    .hasSize(51);
        }
    }

    @Test
    void ensuringAtTheSameTimeMakesOne() throws Exception {
        try (var tenant = Tenant.open(TenantSettings.in(folder));
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Application>>();
            for (int thread = 0; thread < 8; thread++) {
                all.add(threads.submit(() -> {
                    tenant.ensureApi(AUDIENCE, "Messages");
                    return tenant.ensureMachineApplication("Development", AUDIENCE);
                }));
            }
            for (var one : all) {
                assertThat(one.get()).isEqualTo(all.getFirst().get());
            }
            assertThat(tenant.store().applications().list()).hasSize(1);
        }
    }

    private static Callable<List<String>> repeat(int times, Callable<String> work) {
        return () -> {
            var results = new ArrayList<String>();
            for (int time = 0; time < times; time++) {
                results.add(work.call());
            }
            return results;
        };
    }
}
