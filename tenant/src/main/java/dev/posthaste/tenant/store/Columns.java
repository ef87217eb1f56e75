package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.ApplicationType;
import dev.posthaste.tenant.store.model.ClientSecret;
import dev.posthaste.tenant.store.model.Grant;
import dev.posthaste.tenant.store.model.StoredKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Rows to records and back.
final class Columns {
    private Columns() {}

    static Api api(ResultSet row) throws SQLException {
        return new Api(
                row.getString("id"),
                row.getString("name"),
                row.getString("audience"),
                Duration.ofSeconds(row.getLong("token_lifetime")),
                split(row.getString("scopes")),
                createdAt(row));
    }

    static Application application(ResultSet row) throws SQLException {
        return new Application(
                row.getString("client_id"),
                new ClientSecret(row.getString("secret")),
                row.getString("name"),
                ApplicationType.of(row.getString("type")),
                createdAt(row));
    }

    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                row.getString("id"),
                row.getString("client_id"),
                row.getString("api_id"),
                split(row.getString("scopes")));
    }

    static StoredKey key(ResultSet row) throws SQLException {
        return new StoredKey(
                row.getString("kid"), row.getString("private_key"), row.getString("certificate"), createdAt(row));
    }

    /// A scope never holds a space (RFC 6749, section 3.3).
    static String join(List<String> scopes) {
        return String.join(" ", scopes);
    }

    private static List<String> split(String scopes) {
        return scopes.isEmpty() ? List.of() : List.of(scopes.split(" ", -1));
    }

    private static Instant createdAt(ResultSet row) throws SQLException {
        return Instant.ofEpochMilli(row.getLong("created_at"));
    }
}
