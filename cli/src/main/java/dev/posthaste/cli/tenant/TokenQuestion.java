package dev.posthaste.cli.tenant;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What a tenant is asked by a client (RFC 6749, section 4.4.2).
///
/// @param tenant where it is: `https://localhost:4443`
/// @param scope  the scopes wanted, separated by spaces; null for all that are granted
public record TokenQuestion(
        URI tenant, Client client, @Nullable String scope) {

    /// Who asks, and for which API. Its text form does not show the secret.
    public record Client(String id, String secret, String audience) {
        @Override
        public String toString() {
            return "Client[%s for %s]".formatted(id, audience);
        }
    }

    URI url() {
        var root = tenant.toString();
        return URI.create((root.endsWith("/") ? root : root + "/") + "oauth/token");
    }

    String form() {
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s&audience=%s"
                .formatted(encoded(client.id), encoded(client.secret), encoded(client.audience));
        return scope == null ? form : form + "&scope=" + encoded(scope);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
