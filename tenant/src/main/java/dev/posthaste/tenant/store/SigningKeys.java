package dev.posthaste.tenant.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// The tenant's signing keys. Safe for use by several threads.
public final class SigningKeys {
    private final Database database;

    SigningKeys(Database database) {
        this.database = database;
    }

    /// The newest key; where there is none yet, the one that `made` gives, which is kept first.
    public StoredKey ensure(Supplier<StoredKey> made) {
        return database.read(SigningKeys::newest)
                .orElseGet(() -> database.write(handle -> newest(handle).orElseGet(() -> insert(handle, made.get()))));
    }

    private static Optional<StoredKey> newest(Handle handle) {
        return handle.createQuery("select * from signing_key order by created_at desc, rowid desc limit 1")
                .map((row, context) -> Columns.key(row))
                .findOne();
    }

    private static StoredKey insert(Handle handle, StoredKey key) {
        handle.createUpdate("""
                        insert into signing_key (kid, private_key, certificate, created_at)
                        values (:kid, :privateKey, :certificate, :createdAt)""")
                .bind("kid", key.kid())
                .bind("privateKey", key.privateKey())
                .bind("certificate", key.certificate())
                .bind("createdAt", key.createdAt().toEpochMilli())
                .execute();
        return key;
    }
}
