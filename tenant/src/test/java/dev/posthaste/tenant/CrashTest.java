package dev.posthaste.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Json;
import dev.posthaste.tenant.folder.FolderException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The process is killed (SIGKILL); the machine is not. What a power cut would lose is asked of SQLite in the store's
/// tests.
class CrashTest {
    private static final int LINES = 40;

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedOutlivesAKilledProcess() throws Exception {
        Json.Obj jwks;
        try (var tenant = Tenant.open(TenantSettings.in(folder))) {
            jwks = tenant.jwks();
        }
        for (int round = 0; round < 2; round++) {
            var lines = linesBeforeTheKill();
            assertThat(integrity()).isEqualTo("ok");
            try (var tenant = Tenant.open(TenantSettings.in(folder))) {
                assertThat(tenant.jwks()).isEqualTo(jwks);
                for (var line : lines) {
                    var parts = line.split(" ", -1);
                    var application =
                            tenant.store().applications().find(parts[0]).orElseThrow();
                    assertThat(Tokens.verifies(parts[1], tenant.jwks())).isTrue();
                    var token = Tokens.issue(tenant, application, CrashingTenant.AUDIENCE);
                    assertThat(Tokens.verifies(token, jwks)).isTrue();
                }
            }
        }
    }

    private List<String> linesBeforeTheKill() throws Exception {
        var process = start();
        try (var output = process.inputReader(StandardCharsets.US_ASCII)) {
            assertThat(output.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Tenant.open(TenantSettings.in(folder)))
                    .isInstanceOf(FolderException.class)
                    .hasMessageContaining("in use by process " + process.pid());
            return read(output);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> read(BufferedReader output) throws IOException {
        var lines = new ArrayList<String>();
        while (lines.size() < LINES) {
            lines.add(output.readLine());
        }
        return lines;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashingTenant.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private String integrity() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tenant.db"));
                var statement = connection.createStatement();
                var result = statement.executeQuery("pragma integrity_check")) {
            result.next();
            return result.getString(1);
        }
    }
}
