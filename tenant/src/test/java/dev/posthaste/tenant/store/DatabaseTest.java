package dev.posthaste.tenant.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.tenant.store.failure.InvalidException;
import dev.posthaste.tenant.store.failure.UnusableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path temporary;

    /// That a commit is on the disk when it returns shows only after a power cut: a killed process loses nothing either
    /// way. So SQLite is asked, on the connections that the tenant itself uses.
    @Test
    void theTenantsOwnConnectionsWaitForTheDisk() {
        try (var database = Database.open(temporary.resolve("a.db"))) {
            for (var connection : List.<Function<String, String>>of(
                    pragma -> database.read(handle -> pragma(handle, pragma)),
                    pragma -> database.write(handle -> pragma(handle, pragma)))) {
                assertThat(connection.apply("journal_mode")).isEqualTo("wal");
                assertThat(connection.apply("synchronous"))
                        .as("0 is off, 1 normal, 2 full")
                        .isEqualTo("2");
            }
        }
    }

    @Test
    void everyConnectionChecksReferencesAndWaitsForItsTurn() {
        try (var database = Database.open(temporary.resolve("a.db"))) {
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "busy_timeout")).isEqualTo("5000");
            assertThat(pragma(database, "user_version")).isEqualTo("2");
            assertThatThrownBy(() -> database.write(handle -> handle.execute(
                            "insert into client_grant (id, client_id, api_id, scopes) values ('g', 'c', 'a', '')")))
                    .hasMessageContaining("FOREIGN KEY");
        }
    }

    @Test
    void aWriteThatFailsLeavesNothing() {
        try (var database = Database.open(temporary.resolve("a.db"))) {
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute("insert into application values ('c', 's', 'n', 'm2m', 0)");
                        throw new InvalidException("no");
                    }))
                    .isInstanceOf(InvalidException.class);
            assertThat(count(database)).isZero();
        }
    }

    @Test
    void failingStatementsDoNotShowTheirArguments() {
        try (var database = Database.open(temporary.resolve("a.db"))) {
            assertThatThrownBy(() -> database.write(handle -> handle.createUpdate(
                                    "insert into application values (:id, :secret, 'n', 'unknown', 0)")
                            .bind("id", "c")
                            .bind("secret", "top-secret")
                            .execute()))
                    .isInstanceOf(JdbiException.class)
                    .hasMessageNotContaining("top-secret");
        }
    }

    @Test
    void workIsDoneOnPlatformThreads() throws InterruptedException {
        try (var database = Database.open(temporary.resolve("a.db"))) {
            var virtual = new boolean[] {true, true};
            Thread.ofVirtual()
                    .start(() -> {
                        virtual[0] =
                                database.read(handle -> Thread.currentThread().isVirtual());
                        virtual[1] =
                                database.write(handle -> Thread.currentThread().isVirtual());
                    })
                    .join();
            assertThat(virtual).containsExactly(false, false);
        }
    }

    @Test
    void aNewerSchemaIsRefusedAndLeftAlone() {
        var file = temporary.resolve("a.db");
        try (var database = Database.open(file)) {
            database.write(handle -> handle.execute("pragma user_version = 99"));
        }
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(UnusableException.class)
                .hasMessageContainingAll("99", "newer");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        var file = Files.writeString(temporary.resolve("a.db"), "This is a letter and no database. ".repeat(50));
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining(file.toString());
        assertThat(file).content().startsWith("This is a letter");
    }

    private static String pragma(Database database, String name) {
        return database.read(handle -> pragma(handle, name));
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("pragma " + name).mapTo(String.class).one();
    }

    private static int count(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from application")
                .mapTo(int.class)
                .one());
    }
}
