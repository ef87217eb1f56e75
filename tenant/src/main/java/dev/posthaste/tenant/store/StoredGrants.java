package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.failure.UnusableException;
import dev.posthaste.tenant.store.model.Application;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/// Who may have tokens, read from a folder that another process may hold: SQLite lets others read beside the one that
/// writes. Changes nothing. Safe for use by several threads.
public final class StoredGrants {
    private static final String FIRST = """
            select application.*, api.audience
            from client_grant
            join application on application.client_id = client_grant.client_id
            join api on api.id = client_grant.api_id
            where application.client_id = coalesce(:clientId, application.client_id)
              and api.audience = coalesce(:audience, api.audience)
            order by application.created_at, client_grant.rowid
            limit 1""";

    private final Path file;

    private StoredGrants(Path file) {
        this.file = file;
    }

    /// An application, and an API that it may have tokens for.
    public record Authorized(Application application, String audience) {}

    /// Those of a tenant's folder; empty where there is no tenant's database.
    public static Optional<StoredGrants> in(Path folder) {
        return Optional.of(folder.resolve(Store.FILE).toAbsolutePath())
                .filter(Files::exists)
                .map(StoredGrants::new);
    }

    /// The oldest application that may have tokens.
    ///
    /// @param clientId only this one; null for any
    /// @param audience only for this API; null for any
    /// @throws UnusableException when the file cannot be read
    public Optional<Authorized> first(@Nullable String clientId, @Nullable String audience) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        try (var connection = config.createConnection("jdbc:sqlite:" + file)) {
            return Jdbi.create(connection).withHandle(handle -> first(handle, clientId, audience));
        } catch (SQLException | JdbiException failure) {
            throw new UnusableException("%s cannot be read: %s".formatted(file, failure.getMessage()), failure);
        }
    }

    private static Optional<Authorized> first(Handle handle, @Nullable String clientId, @Nullable String audience) {
        // by default a failing statement's message shows its arguments
        handle.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
        return handle.createQuery(FIRST)
                .bind("clientId", clientId)
                .bind("audience", audience)
                .map((row, context) -> new Authorized(Columns.application(row), row.getString("audience")))
                .findOne();
    }
}
