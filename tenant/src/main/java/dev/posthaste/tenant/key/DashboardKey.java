package dev.posthaste.tenant.key;

import dev.posthaste.tenant.folder.FileMode;
import dev.posthaste.tenant.folder.TenantFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/// The key that opens the dashboard. Made once and kept in a file that only its owner may read; after that file was
/// deleted, the next start makes another. Its text form does not show it.
///
/// @param value 43 URL-safe characters, 256 bits: not to be guessed, however often one may try
/// @param file where it is kept
public record DashboardKey(String value, Path file) {
    private static final String FILE = "dashboard.key";
    private static final int BYTES = 32;
    // what somebody wrote there has to be as hard to guess: 128 bits at least
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22,200}");

    /// The folder's key.
    ///
    /// @throws IllegalStateException when the file holds something that is too short, or does not fit into a link
    public static DashboardKey in(TenantFolder folder) {
        var file = folder.file(FILE);
        try {
            var kept = Files.exists(file) ? Files.readString(file).strip() : "";
            var value = kept.isEmpty() ? made(folder) : kept;
            if (!SHAPE.matcher(value).matches()) {
                throw new IllegalStateException(
                        "%s must hold at least 22 characters of A-Z a-z 0-9 _ -: delete it to get a new key."
                                .formatted(file));
            }
            return new DashboardKey(value, file);
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

    /// Whether that is the key; takes the same time wherever the two differ.
    public boolean matches(String candidate) {
        return MessageDigest.isEqual(
                candidate.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "DashboardKey[%s]".formatted(file);
    }
}
