package dev.posthaste.tenant.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Who may read a file. On file systems without POSIX modes (Windows) the folder's access list decides.
public enum FileMode {
    /// For the owner only: mode 0600.
    SECRET("rw-------"),
    /// For everyone to read: mode 0644.
    SHARED("rw-r--r--"),
    /// A folder for the owner only: mode 0700.
    FOLDER("rwx------");

    private static final FileAttribute<?>[] NONE = {};

    private final Set<PosixFilePermission> permissions;

    FileMode(String permissions) {
        this.permissions = PosixFilePermissions.fromString(permissions);
    }

    /// Attributes that give a file this mode from its first moment, as far as the umask allows.
    FileAttribute<?>[] attributes(Path beside) {
        return posix(beside) ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)} : NONE;
    }

    void set(Path file) throws IOException {
        if (posix(file)) {
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    /// Whether the file grants nothing beyond this mode.
    boolean covers(Path file) throws IOException {
        return !posix(file) || permissions.containsAll(Files.getPosixFilePermissions(file));
    }

    private static boolean posix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
