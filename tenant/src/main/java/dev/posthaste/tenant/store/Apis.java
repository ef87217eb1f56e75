package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.failure.ConflictException;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.ApiDraft;
import dev.posthaste.tenant.store.model.Ids;
import dev.posthaste.tenant.store.model.Rules;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// The APIs that tokens are issued for. Safe for use by several threads.
public final class Apis {
    private final Database database;
    private final Clock clock;

    Apis(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes an API.
    ///
    /// @throws ConflictException when its audience is another API's
    public Api create(ApiDraft draft) {
        return database.write(handle -> {
            byAudience(handle, draft.audience()).ifPresent(other -> {
                throw new ConflictException("The audience \"%s\" belongs to the API \"%s\" already: choose another one."
                        .formatted(other.audience(), other.name()));
            });
            return insert(handle, draft);
        });
    }

    /// The API of that audience, made where it is missing; scopes it lacks are added, all else stays as it is.
    public Api ensure(ApiDraft draft) {
        return database.write(handle -> byAudience(handle, draft.audience())
                .map(api -> extend(handle, api, draft.scopes()))
                .orElseGet(() -> insert(handle, draft)));
    }

    /// Adds the scopes that the API lacks. Grants do not change.
    ///
    /// @throws dev.posthaste.tenant.store.failure.InvalidException for a scope that breaks a rule
    /// @throws MissingException when there is no such API
    public Api addScopes(String id, List<String> scopes) {
        var checked = Rules.scopes(scopes);
        return database.write(handle -> extend(handle, require(handle, id), checked));
    }

    /// The API of that id.
    public Optional<Api> find(String id) {
        return database.read(handle -> byId(handle, id));
    }

    /// The API of exactly that audience: a slash more or less is another one.
    public Optional<Api> findByAudience(String audience) {
        return database.read(handle -> byAudience(handle, audience));
    }

    /// All APIs, by name.
    public List<Api> list() {
        return database.read(handle -> handle.createQuery("select * from api order by lower(name), created_at, id")
                .map((row, context) -> Columns.api(row))
                .list());
    }

    /// Removes an API and the grants for it. Tokens that were issued stay valid until they expire.
    ///
    /// @throws MissingException when there is no such API
    public void delete(String id) {
        database.write(handle -> {
            var api = require(handle, id);
            return handle.execute("delete from api where id = ?", api.id());
        });
    }

    static Api require(Handle handle, String id) {
        return byId(handle, id)
                .orElseThrow(() -> new MissingException(
                        "There is no API with the id \"%s\": it may have been deleted.".formatted(id)));
    }

    private static Optional<Api> byId(Handle handle, String id) {
        return handle.createQuery("select * from api where id = :id")
                .bind("id", id)
                .map((row, context) -> Columns.api(row))
                .findOne();
    }

    private static Optional<Api> byAudience(Handle handle, String audience) {
        return handle.createQuery("select * from api where audience = :audience")
                .bind("audience", audience)
                .map((row, context) -> Columns.api(row))
                .findOne();
    }

    private Api insert(Handle handle, ApiDraft draft) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var api = new Api(Ids.api(), draft.name(), draft.audience(), draft.tokenLifetime(), draft.scopes(), now);
        handle.createUpdate("""
                        insert into api (id, name, audience, token_lifetime, scopes, created_at)
                        values (:id, :name, :audience, :lifetime, :scopes, :createdAt)""")
                .bind("id", api.id())
                .bind("name", api.name())
                .bind("audience", api.audience())
                .bind("lifetime", api.tokenLifetime().toSeconds())
                .bind("scopes", Columns.join(api.scopes()))
                .bind("createdAt", now.toEpochMilli())
                .execute();
        return api;
    }

    private static Api extend(Handle handle, Api api, List<String> scopes) {
        if (api.scopes().containsAll(scopes)) {
            return api;
        }
        var all =
                Stream.concat(api.scopes().stream(), scopes.stream()).distinct().toList();
        handle.execute("update api set scopes = ? where id = ?", Columns.join(all), api.id());
        return require(handle, api.id());
    }
}
