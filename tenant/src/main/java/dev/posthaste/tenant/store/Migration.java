package dev.posthaste.tenant.store;

import dev.posthaste.tenant.store.failure.UnusableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Brings a database to the newest schema, in one transaction: all steps or none.
///
/// SQLite's `user_version` counts the steps that were taken. Steps are only ever added.
final class Migration {
    private static final List<String> STEPS = List.of("001-first.sql", "002-next-key.sql");

    private Migration() {}

    /// To be called inside a transaction that may write.
    static void run(Handle handle) {
        int taken = handle.createQuery("pragma user_version").mapTo(int.class).one();
        if (taken > STEPS.size()) {
            throw new UnusableException(
                    "The database has schema %d, this program knows schemas up to %d: use a newer Posthaste, or another folder."
                            .formatted(taken, STEPS.size()),
                    null);
        }
        for (var step : STEPS.subList(taken, STEPS.size())) {
            handle.createScript(text(step)).execute();
        }
        if (taken < STEPS.size()) {
            handle.execute("pragma user_version = " + STEPS.size());
        }
    }

    private static String text(String step) {
        try (var resource = Migration.class.getResourceAsStream(step)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "%s is missing beside %s: the jar is incomplete".formatted(step, Migration.class.getName()));
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
