package dev.posthaste.tenant.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps a second process, or a second tenant of this one, out of the folder.
///
/// The operating system holds the lock, so it ends with the process, however that ends. The file names the holder's
/// process id and stays when the lock is given back: deleting it would let two processes lock two different files.
final class FolderLock implements AutoCloseable {
    static final String NAME = "tenant.lock";

    // POSIX drops all of a process's locks on a file as soon as any channel to it is closed: a second tenant of this
    // process must not even open the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final Set<StandardOpenOption> OPTIONS = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    // Beyond the content, so that the process id can be read where locks also keep readers out (Windows).
    private static final long POSITION = Long.MAX_VALUE - 1;

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static FolderLock take(Path folder) throws IOException {
        var real = folder.toRealPath();
        if (!HELD.add(real)) {
            throw inUse(real, "this process");
        }
        try {
            return new FolderLock(real, locked(real));
        } catch (IOException | RuntimeException failure) {
            HELD.remove(real);
            throw failure;
        }
    }

    private static FileChannel locked(Path folder) throws IOException {
        var file = folder.resolve(NAME);
        var channel = FileChannel.open(file, OPTIONS, FileMode.SECRET.attributes(folder));
        try {
            if (channel.tryLock(POSITION, 1, false) == null) {
                throw inUse(folder, "process " + holder(file));
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    private static String holder(Path file) throws IOException {
        var written = Files.readString(file).strip();
        return written.isEmpty() ? "(unknown, just starting)" : written;
    }

    private static FolderException inUse(Path folder, String holder) {
        return new FolderException(
                "The tenant's folder %s is in use by %s: stop that one, or choose another folder."
                        .formatted(folder, holder),
                null);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD.remove(folder);
        }
    }
}
