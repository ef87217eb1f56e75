package dev.posthaste.internal;

import dev.posthaste.Auth0;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds the settings of [Auth0] in a file or in the environment.
public final class Auth0Configuration {

    private static final String FILE = ".config";

    private final String place;
    private final Path folder;
    private final UnaryOperator<@Nullable String> lookup;

    private Auth0Configuration(String place, Path folder, UnaryOperator<@Nullable String> lookup) {
        this.place = place;
        this.folder = folder;
        this.lookup = lookup;
    }

    /// The settings in the folder's `.config`, or in the environment when its `ENV` asks for that; empty where there is
    /// no such file.
    ///
    /// @throws IllegalStateException where a setting is missing or wrong, or the file is malformed
    public static Optional<Auth0> read(Path folder, Map<String, String> environment) {
        if (!environment.getOrDefault("ENV", FILE).equals(FILE)) {
            return Optional.of(new Auth0Configuration("the environment", folder, environment::get).settings());
        }
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            var section = IniFile.section(Files.readString(file), "AUTH0", file.toString());
            return Optional.of(new Auth0Configuration("section [AUTH0] of " + file, folder, section::get).settings());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /// Says what to write where nothing was found.
    public static IllegalStateException missing(Path folder) {
        return new IllegalStateException("""
                there is no configuration for Auth0: write %s with
                [AUTH0]
                DOMAIN = your.domain.auth0.com
                API_AUDIENCE = your.api.audience
                ALGORITHMS = RS256
                ISSUER = https://your.domain.auth0.com/
                or set ENV=env and the variables of these names; 'posthaste dev' needs neither, it starts a tenant of its own""".formatted(folder.resolve(FILE).toAbsolutePath()));
    }

    private Auth0 settings() {
        try {
            return tenant();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s: %s".formatted(place, e.getMessage()), e);
        }
    }

    private Auth0 tenant() {
        var tenant = Auth0.of(required("DOMAIN"), required("API_AUDIENCE"))
                .issuer(required("ISSUER"))
                .algorithms(required("ALGORITHMS").split("[,\\s]+"));
        var caFile = lookup.apply("CA_FILE");
        return caFile == null ? tenant : tenant.caFile(folder.resolve(caFile));
    }

    private String required(String name) {
        var value = lookup.apply(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "%s is missing: add it to %s (needed: DOMAIN, API_AUDIENCE, ISSUER, ALGORITHMS)"
                            .formatted(name, place));
        }
        return value.strip();
    }
}
