package dev.posthaste.tenant.key;

import dev.posthaste.tenant.folder.FileMode;
import dev.posthaste.tenant.folder.TenantFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/// The key that opens the dashboard where it can be reached from elsewhere. Made once and kept in a file that only its
/// owner may read; after that file was deleted, the next start makes another.
public final class DashboardKey {
    private static final String FILE = "dashboard.key";
    private static final int BYTES = 32;

    private DashboardKey() {}

    /// The folder's key: 43 URL-safe characters, 256 bits.
    public static String in(TenantFolder folder) {
        try {
            var file = folder.file(FILE);
            var kept = Files.exists(file) ? Files.readString(file).strip() : "";
            return kept.isEmpty() ? made(folder) : kept;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String made(TenantFolder folder) {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        folder.write(FILE, (key + "\n").getBytes(StandardCharsets.US_ASCII), FileMode.SECRET);
        return key;
    }
}
