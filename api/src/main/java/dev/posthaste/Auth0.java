package dev.posthaste;

import dev.posthaste.internal.Auth0Configuration;
import dev.posthaste.internal.Launcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose access tokens an application accepts: an Auth0 tenant, or any issuer that serves its keys in the same place.
///
/// @param domain     host, and port where it is not 443, of the tenant: `example.eu.auth0.com`
/// @param audience   the API's identifier, as it must stand in the claim `aud`
/// @param issuer     as it must stand in the claim `iss`, the slash at its end included
/// @param algorithms the signatures accepted: `RS256`
/// @param caFile     certificates (PEM) to trust in place of the platform's when keys are fetched; null for the
/// platform's
public record Auth0(
        String domain,
        String audience,
        String issuer,
        List<String> algorithms,
        @Nullable Path caFile) {

    /// Copies the algorithms.
    public Auth0 {
        algorithms = List.copyOf(algorithms);
    }

    /// A tenant on Auth0's usual terms: RS256, the issuer at the domain's root.
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

    /// Where the tenant's key set is: `https://DOMAIN/.well-known/jwks.json`.
    public URI keySet() {
        return URI.create("https://" + domain + "/.well-known/jwks.json");
    }
}
