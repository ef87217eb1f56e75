package dev.posthaste.cli.dev;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import dev.posthaste.cli.compile.Snapshot;
import dev.posthaste.cli.compile.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Waits for changes of an application's files. To be used by one thread; closing may be done by another.
///
/// An event of the file system only wakes it up; what counts is the content that is read then. So temporary files,
/// saves by renaming, lost events and new folders need no care of their own.
final class Watch implements AutoCloseable {

    private static final long QUIET_MILLIS = 50;
    private static final int MOST_ROUNDS = 40;
    private static final long WITHOUT_ROOT_MILLIS = 500;

    private final Sources sources;
    private final WatchService events;

    Watch(Sources sources) {
        this.sources = sources;
        try {
            this.events = sources.root().getFileSystem().newWatchService();
        } catch (IOException failure) {
            throw new UncheckedIOException("files cannot be watched", failure);
        }
    }

    /// The files as they are, whose changes are seen from now on.
    Snapshot read() {
        return Snapshot.read(sources, this::register);
    }

    /// Waits until a file changed, and until the disk is quiet again.
    ///
    /// @return when the first change was noticed, as [System#nanoTime] counts
    /// @throws java.nio.file.ClosedWatchServiceException when this is closed
    long awaitChange() throws InterruptedException {
        // nothing tells of a root that comes back
        var key = Files.isDirectory(sources.root())
                ? events.take()
                : events.poll(WITHOUT_ROOT_MILLIS, TimeUnit.MILLISECONDS);
        long noticed = System.nanoTime();
        for (int round = 0; key != null && round < MOST_ROUNDS; round++) {
            key = next(key);
        }
        return noticed;
    }

    private @Nullable WatchKey next(WatchKey key) throws InterruptedException {
        key.pollEvents();
        key.reset();
        return events.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void register(Path directory) {
        try {
            directory.register(events, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        } catch (NoSuchFileException gone) {
            // deleted meanwhile: the folder above tells
        } catch (IOException failure) {
            throw new UncheckedIOException("the folder " + directory + " cannot be watched", failure);
        }
    }

    @Override
    public void close() {
        try {
            events.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
