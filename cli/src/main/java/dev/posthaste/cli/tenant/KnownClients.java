package dev.posthaste.cli.tenant;

import dev.posthaste.cli.tenant.TokenQuestion.Client;
import dev.posthaste.cli.terminal.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// Reads a tenant's folder, also while the tenant runs: SQLite lets others read beside the one that writes.
public final class KnownClients {

    private static final String FIRST = """
            select application.client_id, application.secret, api.audience
            from client_grant
            join application on application.client_id = client_grant.client_id
            join api on api.id = client_grant.api_id
            where application.client_id = coalesce(?, application.client_id)
              and api.audience = coalesce(?, api.audience)
            order by application.created_at, client_grant.rowid
            limit 1""";

    private final Path folder;

    private KnownClients(Path folder) {
        this.folder = folder;
    }

    /// @param given a tenant's folder, or one of an application that has a tenant beside it
    public static KnownClients in(Path given) {
        var beside = given.resolve(LocalTenant.FOLDER);
        return new KnownClients(Files.isDirectory(beside) ? beside : given);
    }

    /// The certificates that the tenant's own is checked with; empty where the folder is no tenant's.
    public Optional<Path> caFile() {
        return Optional.of(folder.resolve("ca.pem")).filter(Files::exists);
    }

    /// The first application that may have tokens.
    ///
    /// @param clientId only this one; null for any
    /// @param audience only for this API; null for any
    /// @throws Failure where there is none
    public Client first(@Nullable String clientId, @Nullable String audience) {
        var file = folder.resolve("tenant.db");
        if (Files.notExists(file)) {
            throw new Failure(
                    "%s is no tenant's folder: name it with --folder, or give --client-id, --client-secret and --audience."
                            .formatted(folder));
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath())) {
            return first(connection, clientId, audience)
                    .orElseThrow(() -> new Failure(
                            "The tenant in %s has no application that is authorized for %s: make one on its dashboard."
                                    .formatted(folder, audience == null ? "an API" : audience)));
        } catch (SQLException failure) {
            throw new Failure("%s cannot be read: %s".formatted(file, failure.getMessage()));
        }
    }

    private static Optional<Client> first(Connection connection, @Nullable String clientId, @Nullable String audience)
            throws SQLException {
        try (var statement = connection.prepareStatement(FIRST)) {
            statement.setString(1, clientId);
            statement.setString(2, audience);
            try (var rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Client(rows.getString(1), rows.getString(2), rows.getString(3)))
                        : Optional.empty();
            }
        }
    }
}
