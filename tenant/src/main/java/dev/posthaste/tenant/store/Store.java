package dev.posthaste.tenant.store;

import dev.posthaste.tenant.folder.TenantFolder;
import java.time.Clock;

/// What a tenant remembers, in the file `tenant.db` of its folder.
///
/// Every call is one step: a read, or a transaction that is durable when the call returns. Safe for use by several
/// threads, virtual ones included; calls wait for at most four platform threads that work on the file.
public final class Store implements AutoCloseable {
    static final String FILE = "tenant.db";

    private final Database database;
    private final Apis apis;
    private final Applications applications;
    private final Grants grants;
    private final SigningKeys keys;

    private Store(Database database, Clock clock) {
        this.database = database;
        this.apis = new Apis(database, clock);
        this.applications = new Applications(database, clock);
        this.grants = new Grants(database);
        this.keys = new SigningKeys(database);
    }

    /// Opens the database in the folder, made where it is missing, and brings its schema up to date.
    ///
    /// @throws dev.posthaste.tenant.store.failure.UnusableException when the file is no database, or a newer program's
    public static Store open(TenantFolder folder, Clock clock) {
        return new Store(Database.open(folder.secretFile(FILE)), clock);
    }

    /// The APIs that tokens are issued for.
    public Apis apis() {
        return apis;
    }

    /// The programs that may ask for tokens.
    public Applications applications() {
        return applications;
    }

    /// Which application may have tokens for which API.
    public Grants grants() {
        return grants;
    }

    /// The keys that sign tokens.
    public SigningKeys keys() {
        return keys;
    }

    /// Waits for what is running, then closes the file; calls after this one throw
    /// [dev.posthaste.tenant.store.failure.UnusableException].
    @Override
    public void close() {
        database.close();
    }
}
