package dev.posthaste.tenant.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.posthaste.tenant.store.failure.UnusableException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// One SQLite file, read by a few threads and written by one.
///
/// SQLite's calls hold their carrier, so virtual threads wait here while a few platform threads do the work. One writer
/// means that nobody waits for SQLite's lock by sleeping, and that what a transaction has checked stays true.
final class Database implements AutoCloseable {
    private static final int READERS = 3;
    private static final int PATIENCE_MILLIS = 5_000;

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ExecutorService readers = threads("tenant-reader-", READERS);
    private final ExecutorService writer = threads("tenant-writer-", 1);

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        // by default a failing statement's message shows its arguments, and they include secrets
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(MessageRendering.NONE);
    }

    /// Opens the file and brings its schema up to date.
    static Database open(Path file) {
        Database database;
        try {
            database = new Database(new HikariDataSource(settings(file)));
        } catch (PoolInitializationException failure) {
            throw new UnusableException(
                    "%s cannot be opened as a SQLite database (%s): restore it, or choose another folder."
                            .formatted(file, failure.getCause()),
                    failure);
        }
        try {
            database.write(handle -> {
                Migration.run(handle);
                return true;
            });
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static HikariConfig settings(Path file) {
        var hikari = new HikariConfig();
        hikari.setPoolName("tenant");
        hikari.setDataSource(source(file));
        hikari.setMaximumPoolSize(READERS + 1);
        hikari.setMinimumIdle(1);
        // connections to a file do not go stale
        hikari.setMaxLifetime(0);
        hikari.setKeepaliveTime(0);
        return hikari;
    }

    private static SQLiteDataSource source(Path file) {
        var sqlite = new SQLiteConfig();
        sqlite.setJournalMode(JournalMode.WAL);
        sqlite.setSynchronous(SynchronousMode.FULL);
        sqlite.enforceForeignKeys(true);
        sqlite.setBusyTimeout(PATIENCE_MILLIS);
        sqlite.setTransactionMode(TransactionMode.IMMEDIATE);
        var source = new SQLiteDataSource(sqlite);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static ExecutorService threads(String name, int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().name(name, 0).daemon().factory());
    }

    /// Reads, without a transaction.
    <T> T read(Function<Handle, T> work) {
        return on(readers, () -> jdbi.withHandle(work::apply));
    }

    /// Reads and writes in a transaction that has SQLite's write lock from its start; durable when this returns.
    <T> T write(Function<Handle, T> work) {
        return on(writer, () -> jdbi.inTransaction(work::apply));
    }

    private static <T> T on(ExecutorService threads, Supplier<T> work) {
        try {
            // waits also when interrupted: whether a write was kept is never unknown
            return CompletableFuture.supplyAsync(work, threads).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        } catch (RejectedExecutionException failure) {
            throw new UnusableException("The tenant is closed: open it again.", failure);
        }
    }

    /// Waits for what is running, then closes the file.
    @Override
    public void close() {
        readers.close();
        writer.close();
        pool.close();
    }
}
