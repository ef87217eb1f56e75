package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.failure.ConflictException;
import dev.posthaste.tenant.store.failure.InvalidException;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Grant;
import dev.posthaste.tenant.store.model.Ids;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Which application may have tokens for which API. Safe for use by several threads.
public final class Grants {
    private final Database database;

    Grants(Database database) {
        this.database = database;
    }

    /// Lets an application have tokens for an API, with those of the API's scopes.
    ///
    /// @throws MissingException when there is no such application or API
    /// @throws InvalidException for a scope that the API does not define
    /// @throws ConflictException when there is a grant for the two
    public Grant create(String clientId, String apiId, List<String> scopes) {
        return database.write(handle -> {
            var application = Applications.require(handle, clientId);
            var api = Apis.require(handle, apiId);
            if (between(handle, clientId, apiId).isPresent()) {
                throw new ConflictException(
                        "The application \"%s\" is authorized for the API \"%s\" already: change that grant's scopes instead."
                                .formatted(application.name(), api.name()));
            }
            return insert(handle, clientId, api, scopes);
        });
    }

    /// The grant for the two; where there is none, a new one with all the API's scopes.
    ///
    /// @throws MissingException when there is no such application or API
    public Grant ensure(String clientId, String apiId) {
        return database.write(handle -> {
            Applications.require(handle, clientId);
            var api = Apis.require(handle, apiId);
            return between(handle, clientId, apiId).orElseGet(() -> insert(handle, clientId, api, api.scopes()));
        });
    }

    /// Replaces the scopes of a grant.
    ///
    /// @throws MissingException when there is no such grant
    /// @throws InvalidException for a scope that the API does not define
    public Grant replaceScopes(String id, List<String> scopes) {
        return database.write(handle -> {
            var grant = require(handle, id);
            var granted = defined(Apis.require(handle, grant.apiId()), scopes);
            handle.execute("update client_grant set scopes = ? where id = ?", Columns.join(granted), id);
            return require(handle, id);
        });
    }

    /// The grant for the two.
    public Optional<Grant> find(String clientId, String apiId) {
        return database.read(handle -> between(handle, clientId, apiId));
    }

    /// The grants for an API.
    public List<Grant> ofApi(String apiId) {
        return list("api_id", apiId);
    }

    /// The grants that an application has.
    public List<Grant> ofApplication(String clientId) {
        return list("client_id", clientId);
    }

    /// Takes a grant back. Tokens that were issued by it stay valid until they expire.
    ///
    /// @throws MissingException when there is no such grant
    public void delete(String id) {
        database.write(handle -> {
            var grant = require(handle, id);
            return handle.execute("delete from client_grant where id = ?", grant.id());
        });
    }

    private List<Grant> list(String column, String value) {
        return database.read(
                handle -> handle.createQuery("select * from client_grant where " + column + " = :value order by rowid")
                        .bind("value", value)
                        .map((row, context) -> Columns.grant(row))
                        .list());
    }

    private static Grant require(Handle handle, String id) {
        return handle.createQuery("select * from client_grant where id = :id")
                .bind("id", id)
                .map((row, context) -> Columns.grant(row))
                .findOne()
                .orElseThrow(() -> new MissingException(
                        "There is no grant with the id \"%s\": it may have been deleted.".formatted(id)));
    }

    private static Optional<Grant> between(Handle handle, String clientId, String apiId) {
        return handle.createQuery("select * from client_grant where client_id = :clientId and api_id = :apiId")
                .bind("clientId", clientId)
                .bind("apiId", apiId)
                .map((row, context) -> Columns.grant(row))
                .findOne();
    }

    private static Grant insert(Handle handle, String clientId, Api api, List<String> scopes) {
        var grant = new Grant(Ids.grant(), clientId, api.id(), defined(api, scopes));
        handle.createUpdate("""
                        insert into client_grant (id, client_id, api_id, scopes)
                        values (:id, :clientId, :apiId, :scopes)""")
                .bind("id", grant.id())
                .bind("clientId", grant.clientId())
                .bind("apiId", grant.apiId())
                .bind("scopes", Columns.join(grant.scopes()))
                .execute();
        return grant;
    }

    /// The scopes, in the API's order.
    private static List<String> defined(Api api, List<String> scopes) {
        for (var scope : scopes) {
            if (!api.scopes().contains(scope)) {
                throw new InvalidException(
                        "The API \"%s\" does not define the scope \"%s\": add it to the API first, or choose from: %s."
                                .formatted(api.name(), scope, String.join(", ", api.scopes())));
            }
        }
        return api.scopes().stream().filter(scopes::contains).toList();
    }
}
