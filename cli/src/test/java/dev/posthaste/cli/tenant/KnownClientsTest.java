package dev.posthaste.cli.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.cli.tenant.TokenQuestion.Client;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownClientsTest {

    private static final String AUDIENCE = "https://shop.test/api";

    @TempDir
    Path application;

    private Tenant open() {
        return Tenant.open(TenantSettings.in(application.resolve(LocalTenant.FOLDER)));
    }

    @Test
    void theFirstClientIsFoundWhileTheTenantRunsAndAfterwards() {
        Client first;
        try (var tenant = open()) {
            tenant.ensureApi("https://other.test/api", "other");
            tenant.ensureApi(AUDIENCE, "shop");
            var made = tenant.ensureMachineApplication("shop", AUDIENCE);
            tenant.ensureMachineApplication("second", AUDIENCE);
            first = new Client(made.clientId(), made.secret().value(), AUDIENCE);
            assertThat(KnownClients.in(application).first(null, null)).isEqualTo(first);
        }

        assertThat(KnownClients.in(application).first(null, AUDIENCE)).isEqualTo(first);
        assertThat(KnownClients.in(application.resolve(LocalTenant.FOLDER)).first(first.id(), null))
                .isEqualTo(first);
    }

    @Test
    void whereNoneFitsTheUserIsTold() {
        open().close();

        assertThatThrownBy(() -> KnownClients.in(application).first(null, null))
                .isInstanceOf(Failure.class)
                .hasMessageEndingWith("has no application that is authorized for an API: make one on its dashboard.");
        assertThatThrownBy(() -> KnownClients.in(application.resolve("gone")).first(null, null))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("gone is no tenant's folder");
    }

    @Test
    void whatIsNoDatabaseIsNamed() throws IOException {
        var file = Files.writeString(application.resolve("tenant.db"), "a note that somebody put here");

        assertThatThrownBy(() -> KnownClients.in(application).first(null, null))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(file + " cannot be read: ");
    }

    @Test
    void theFoldersAuthorityCountsOnThisMachineAndForItsOwnName() throws Exception {
        open().close();
        new KeptIssuer(application.resolve(LocalTenant.FOLDER)).keep("https://tenant.example.test/");
        var known = KnownClients.in(application);

        assertThat(known.tenant()).isEqualTo(URI.create("https://tenant.example.test/"));
        assertThat(Stream.of("localhost:4443", "127.0.0.1", "[::1]:4443", "tenant.example.test")
                        .map(TenantAddress::of)
                        .map(known::trust))
                .doesNotContain(SSLContext.getDefault());
        assertThat(known.trust(TenantAddress.of("tenant.eu.auth0.com"))).isSameAs(SSLContext.getDefault());
        assertThat(KnownClients.in(application.resolve("gone")).trust(TenantAddress.of("localhost")))
                .isSameAs(SSLContext.getDefault());
    }

    @Test
    void aClientDoesNotShowItsSecret() {
        assertThat(new Client("id", "hidden", AUDIENCE).toString()).isEqualTo("Client[id for https://shop.test/api]");
    }
}
