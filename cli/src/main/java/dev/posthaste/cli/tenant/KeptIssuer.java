package dev.posthaste.cli.tenant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalInt;

/// The issuer that a tenant was last started as, kept in its folder: the next start and `posthaste token` look there.
///
/// @param folder the tenant's
public record KeptIssuer(Path folder) {

    private static final String FILE = "issuer";

    /// The issuer; empty where the tenant was never started.
    public Optional<URI> read() {
        var file = folder.resolve(FILE);
        try {
            return Files.exists(file)
                    ? TenantAddress.read(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The port of a tenant of that name; empty where it was never started under it.
    public OptionalInt port(String host) {
        return read().filter(issuer -> issuer.getHost().equalsIgnoreCase(host)).stream()
                .mapToInt(issuer -> issuer.getPort() < 0 ? 443 : issuer.getPort())
                .findFirst();
    }

    /// Keeps it, for the next start.
    void keep(String issuer) {
        try {
            var written = Files.writeString(folder.resolve(FILE + ".new"), issuer + "\n");
            Files.move(written, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("the tenant's issuer cannot be kept", failure);
        }
    }
}
