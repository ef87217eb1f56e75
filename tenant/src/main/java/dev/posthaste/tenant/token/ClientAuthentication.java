package dev.posthaste.tenant.token;

import dev.posthaste.tenant.store.Applications;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.ClientSecret;
import org.jspecify.annotations.Nullable;

/// Finds out which application asks (RFC 6749, section 2.3): by its secret in the body, or by HTTP Basic.
final class ClientAuthentication {
    private static final ClientSecret NOBODY = new ClientSecret("-".repeat(64));

    private final Applications applications;

    ClientAuthentication(Applications applications) {
        this.applications = applications;
    }

    /// Who asks.
    ///
    /// @throws Refused when that cannot be said
    Application client(TokenRequest request) throws Refused {
        var basic = basic(request.authorization());
        var bodyId = request.value("client_id");
        var bodySecret = request.value("client_secret");
        if (basic == null) {
            return verified(required(bodyId), bodySecret);
        }
        if (bodySecret != null || request.value("client_assertion") != null) {
            throw new Refused(
                    OAuthError.invalidRequest(
                            "The client authenticates in two ways: send either the header Authorization or a secret in the body"));
        }
        if (bodyId != null && !bodyId.equals(basic.clientId())) {
            throw new Refused(OAuthError.invalidRequest(
                    "The client_id in the body differs from the one in the header Authorization: leave one out"));
        }
        return verified(basic.clientId(), basic.secret());
    }

    private static @Nullable BasicCredentials basic(@Nullable String authorization) throws Refused {
        try {
            return BasicCredentials.of(authorization);
        } catch (IllegalArgumentException unreadable) {
            throw new Refused(OAuthError.unauthorized(), unreadable);
        }
    }

    private static String required(@Nullable String clientId) throws Refused {
        if (clientId == null) {
            throw new Refused(OAuthError.missing("client_id"));
        }
        return clientId;
    }

    private Application verified(String clientId, @Nullable String secret) throws Refused {
        var application = applications.find(clientId);
        // compared also for an unknown client, so that both take the same time
        boolean right = application.map(Application::secret).orElse(NOBODY).matches(secret == null ? "" : secret);
        if (application.isEmpty() || !right) {
            throw new Refused(OAuthError.unauthorized());
        }
        return application.get();
    }
}
