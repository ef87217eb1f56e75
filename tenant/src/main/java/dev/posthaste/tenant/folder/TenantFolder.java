package dev.posthaste.tenant.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/// The folder that a tenant keeps everything in: readable by its owner only (mode 0700), ignored by git, and held by
/// one process at a time. Safe for use by several threads.
public final class TenantFolder implements AutoCloseable {
    private final Path path;
    private final FolderLock lock;

    private TenantFolder(Path path, FolderLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /// Makes the folder where it is missing, and takes it for this process.
    ///
    /// @throws FolderException when another tenant holds it (the message names the process), or when other
    ///     users may enter it and it holds files that are not a tenant's
    public static TenantFolder open(Path path) {
        var folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder, FileMode.FOLDER.attributes(folder));
            keepPrivate(folder);
            keepOutOfGit(folder);
            return new TenantFolder(folder, FolderLock.take(folder));
        } catch (IOException failure) {
            throw new FolderException(
                    "The tenant's folder %s cannot be used (%s): choose one that you may write to."
                            .formatted(folder, failure),
                    failure);
        }
    }

    /// Tightens a folder that is empty or a tenant's; another's folder is left alone, it may be `/tmp`.
    private static void keepPrivate(Path folder) throws IOException {
        if (FileMode.FOLDER.covers(folder)) {
            return;
        }
        if (!Files.exists(folder.resolve(FolderLock.NAME)) && !empty(folder)) {
            throw new FolderException(
                    "Other users may enter %s, where secrets would be kept, and it holds files that are not a tenant's: run chmod 700 on it, or choose another folder."
                            .formatted(folder),
                    null);
        }
        FileMode.FOLDER.set(folder);
    }

    /// Only when the folder is made: who wants to commit it may delete the file.
    private static void keepOutOfGit(Path folder) throws IOException {
        var ignored = folder.resolve(".gitignore");
        if (Files.notExists(folder.resolve(FolderLock.NAME)) && Files.notExists(ignored)) {
            Files.writeString(ignored, "*\n");
        }
    }

    private static boolean empty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /// Where a file of that name is, or would be.
    public Path file(String name) {
        return path.resolve(name);
    }

    /// The file of that name, for the owner only (0600) before anything is written into it.
    public Path secretFile(String name) {
        var file = file(name);
        try {
            if (Files.notExists(file)) {
                Files.createFile(file, FileMode.SECRET.attributes(path));
            }
            FileMode.SECRET.set(file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Writes a file whole or not at all: readers see the old content or the new one, also after a crash.
    public void write(String name, byte[] content, FileMode mode) {
        try {
            var temporary = Files.createTempFile(path, name, ".new", FileMode.SECRET.attributes(path));
            try {
                writeDurably(temporary, content);
                mode.set(temporary);
                Files.move(temporary, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void writeDurably(Path file, byte[] content) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE))) {
            var rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Lets the folder go; its files stay.
    @Override
    public void close() {
        lock.close();
    }
}
