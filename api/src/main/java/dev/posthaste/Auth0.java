package dev.posthaste;

import dev.posthaste.internal.Auth0Configuration;
import dev.posthaste.internal.Launcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose access tokens an application accepts: an Auth0 tenant, or any issuer that serves its keys in the same place.
///
/// Immutable: each step gives new settings.
public final class Auth0 {

    private static final List<String> ALGORITHMS =
            List.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K", "EdDSA");

    private final String domain;
    private final String audience;
    private final String issuer;
    private final List<String> algorithms;
    private final @Nullable Path caFile;

    private Auth0(String domain, String audience, String issuer, List<String> algorithms, @Nullable Path caFile) {
        this.domain = domain;
        this.audience = audience;
        this.issuer = issuer;
        this.algorithms = algorithms;
        this.caFile = caFile;
    }

    /// A tenant on Auth0's usual terms: RS256, the issuer at the domain's root.
    ///
    /// @param domain   host, and port where it is not 443, of the tenant: `example.eu.auth0.com`
    /// @param audience the API's identifier, as it must stand in the claim `aud`
    public static Auth0 of(String domain, String audience) {
        return new Auth0(domain, audience, "https://" + domain + "/", List.of("RS256"), null);
    }

    /// The settings that stand beside the application: in the section `[AUTH0]` of the file `.config` in its folder,
    /// or, when the environment variable `ENV` is set to anything but `.config`, in environment variables. Either has
    /// `DOMAIN`, `API_AUDIENCE`, `ISSUER` and `ALGORITHMS`, and may have `CA_FILE`.
    ///
    /// `posthaste dev` gives those of a tenant that it starts when there are none.
    ///
    /// @throws IllegalStateException where a setting is missing, saying which and where to put it
    public static Auth0 fromConfiguration() {
        var launcher = Launcher.current();
        return Auth0Configuration.read(launcher.folder(), System.getenv()).orElseGet(launcher::auth0);
    }

    /// The same tenant with another issuer.
    ///
    /// @param name as it must stand in the claim `iss`, a slash at its end included
    public Auth0 issuer(String name) {
        return new Auth0(domain, audience, name, algorithms, caFile);
    }

    /// The same tenant with other algorithms of the signatures that are accepted.
    ///
    /// @param names as in a token's header: `ES256` (RFC 7518, section 3.1)
    /// @throws IllegalArgumentException for a name that is none, or no algorithm of public keys
    public Auth0 algorithms(String... names) {
        for (var name : names) {
            if (!ALGORITHMS.contains(name)) {
                throw new IllegalArgumentException("%s is no algorithm of public keys: use some of %s"
                        .formatted(name, String.join(", ", ALGORITHMS)));
            }
        }
        return new Auth0(domain, audience, issuer, List.of(names), caFile);
    }

    /// The same tenant, with other certificates to trust when its keys are fetched.
    ///
    /// @param file certificates (PEM), which take the place of the platform's
    public Auth0 caFile(Path file) {
        return new Auth0(domain, audience, issuer, algorithms, file);
    }

    /// The tenant's host, and its port where it is not 443.
    public String domain() {
        return domain;
    }

    /// The API's identifier, as it must stand in the claim `aud`.
    public String audience() {
        return audience;
    }

    /// What must stand in the claim `iss`.
    public String issuer() {
        return issuer;
    }

    /// The algorithms of the signatures that are accepted.
    public List<String> algorithms() {
        return algorithms;
    }

    /// The certificates (PEM) to trust when keys are fetched; null for the platform's.
    public @Nullable Path caFile() {
        return caFile;
    }

    /// Where the tenant's key set is: `https://DOMAIN/.well-known/jwks.json`.
    public URI keySet() {
        return URI.create("https://" + domain + "/.well-known/jwks.json");
    }
}
