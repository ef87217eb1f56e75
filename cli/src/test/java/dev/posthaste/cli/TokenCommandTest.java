package dev.posthaste.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.cli.tenant.RunningTenant;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCommandTest {

    @TempDir
    Path folder;

    private TenantSettings settings() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new TenantSettings(folder, "localhost", free.getLocalPort(), Clock.systemUTC());
        }
    }

    @Test
    void theTenantIsAskedWhereItWasStartedOrWhereTheUserSays() throws IOException {
        var settings = settings();
        try (var tenant = Tenant.open(settings)) {
            tenant.ensureApi("https://shop.test/api", "shop");
            tenant.ensureMachineApplication("shop", "https://shop.test/api");
        }
        try (var running = RunningTenant.start(settings, "127.0.0.1", "")) {
            assertThat(running.guide(false)).contains(settings.issuer());
            assertToken(Result.of("token", "--folder", folder.toString()));
            assertToken(Result.of("token", "--folder", folder.toString(), "--url", "localhost:" + settings.port()));
            assertToken(Result.of("token", "--folder", folder.toString(), "--url", settings.issuer()));
        }
    }

    private static void assertToken(Result result) {
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
        assertThat(result.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://", "http://localhost:4443", "localhost:99999", "a b", "https://u:p@h/", "h?x=1"})
    void whatIsNoAddressIsRefusedInALine(String url) {
        assertThat(Result.of("token", "--folder", folder.toString(), "--url", url))
                .isEqualTo(new Result(
                        1,
                        "",
                        "'%s' is no tenant's address: give its domain, as in tenant.eu.auth0.com or localhost:4443, or its URL with https.\n"
                                .formatted(url)));
    }
}
