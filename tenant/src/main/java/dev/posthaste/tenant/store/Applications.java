package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.ApplicationType;
import dev.posthaste.tenant.store.model.Ids;
import dev.posthaste.tenant.store.model.Rules;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The programs that may ask for tokens. Safe for use by several threads.
public final class Applications {
    private final Database database;
    private final Clock clock;

    Applications(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Makes a machine-to-machine application with a client id and a secret of its own.
    ///
    /// @throws dev.posthaste.tenant.store.failure.InvalidException for a name that breaks a rule
    public Application create(String name) {
        var checked = Rules.name(name);
        return database.write(handle -> insert(handle, checked));
    }

    /// The oldest application of exactly that name, made where there is none.
    ///
    /// @throws dev.posthaste.tenant.store.failure.InvalidException for a name that breaks a rule
    public Application ensure(String name) {
        var checked = Rules.name(name);
        return database.write(handle -> handle.createQuery(
                        "select * from application where name = :name order by created_at, rowid limit 1")
                .bind("name", checked)
                .map((row, context) -> Columns.application(row))
                .findOne()
                .orElseGet(() -> insert(handle, checked)));
    }

    /// The application of that client id.
    public Optional<Application> find(String clientId) {
        return database.read(handle -> byId(handle, clientId));
    }

    /// All applications, by name.
    public List<Application> list() {
        return database.read(
                handle -> handle.createQuery("select * from application order by lower(name), created_at, client_id")
                        .map((row, context) -> Columns.application(row))
                        .list());
    }

    /// Removes an application and its grants. Tokens that it has stay valid until they expire.
    ///
    /// @throws MissingException when there is no such application
    public void delete(String clientId) {
        database.write(handle -> {
            var application = require(handle, clientId);
            return handle.execute("delete from application where client_id = ?", application.clientId());
        });
    }

    static Application require(Handle handle, String clientId) {
        return byId(handle, clientId)
                .orElseThrow(() -> new MissingException(
                        "There is no application with the client id \"%s\": it may have been deleted."
                                .formatted(clientId)));
    }

    private static Optional<Application> byId(Handle handle, String clientId) {
        return handle.createQuery("select * from application where client_id = :clientId")
                .bind("clientId", clientId)
                .map((row, context) -> Columns.application(row))
                .findOne();
    }

    private Application insert(Handle handle, String name) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var application = new Application(Ids.client(), Ids.secret(), name, ApplicationType.MACHINE_TO_MACHINE, now);
        handle.createUpdate("""
                        insert into application (client_id, secret, name, type, created_at)
                        values (:clientId, :secret, :name, :type, :createdAt)""")
                .bind("clientId", application.clientId())
                .bind("secret", application.secret().value())
                .bind("name", application.name())
                .bind("type", application.type().stored())
                .bind("createdAt", now.toEpochMilli())
                .execute();
        return application;
    }
}
