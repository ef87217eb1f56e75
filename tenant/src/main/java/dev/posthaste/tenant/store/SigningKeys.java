package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.model.KeyState;
import dev.posthaste.tenant.store.model.StoredKey;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// The tenant's signing keys. Safe for use by several threads.
public final class SigningKeys {
    private final Database database;

    SigningKeys(Database database) {
        this.database = database;
    }

    /// The key of that state; where there is none yet, the one that `made` gives, which is kept first.
    public StoredKey ensure(KeyState state, Supplier<StoredKey> made) {
        return database.read(handle -> find(handle, state))
                .orElseGet(() -> database.write(
                        handle -> find(handle, state).orElseGet(() -> insert(handle, state, made.get()))));
    }

    private static Optional<StoredKey> find(Handle handle, KeyState state) {
        return handle.createQuery("select * from signing_key where state = :state")
                .bind("state", state.stored())
                .map((row, context) -> Columns.key(row))
                .findOne();
    }

    private static StoredKey insert(Handle handle, KeyState state, StoredKey key) {
        handle.createUpdate("""
                        insert into signing_key (kid, private_key, certificate, created_at, state)
                        values (:kid, :privateKey, :certificate, :createdAt, :state)""")
                .bind("kid", key.kid())
                .bind("privateKey", key.privateKey())
                .bind("certificate", key.certificate())
                .bind("createdAt", key.createdAt().toEpochMilli())
                .bind("state", state.stored())
                .execute();
        return key;
    }
}
