package dev.posthaste.tenant.token;

import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Grant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The grant `client_credentials` (RFC 6749, section 4.4), for an audience as Auth0 asks for one.
final class ClientCredentials {
    private final Store store;

    ClientCredentials(Store store) {
        this.store = store;
    }

    /// What a client is to get.
    record Authorization(Application client, Api api, List<String> scopes) {}

    Authorization authorize(Application client, TokenRequest request) throws Refused {
        var api = api(request.value("audience"));
        var grant = store.grants()
                .find(client.clientId(), api.id())
                .orElseThrow(() -> new Refused(OAuthError.denied(
                        "Client is not authorized to access \"%s\". You need to create a \"client-grant\" associated to this API. See: https://auth0.com/docs/api/v2#!/Client_Grants/post_client_grants"
                                .formatted(api.audience()))));
        return new Authorization(client, api, scopes(grant, request.value("scope")));
    }

    private Api api(@Nullable String audience) throws Refused {
        if (audience == null) {
            throw new Refused(OAuthError.denied("Non-global clients are not allowed access to APIv1"));
        }
        return store.apis()
                .findByAudience(audience)
                .orElseThrow(() -> new Refused(OAuthError.denied("Service not enabled within domain: " + audience)));
    }

    /// All that the grant holds, or the part of it that was asked for.
    private static List<String> scopes(Grant grant, @Nullable String asked) throws Refused {
        if (asked == null || asked.isBlank()) {
            return grant.scopes();
        }
        var wanted = List.of(asked.strip().split(" +", -1));
        var beyond = wanted.stream()
                .filter(scope -> !grant.scopes().contains(scope))
                .distinct()
                .toList();
        if (!beyond.isEmpty()) {
            throw new Refused(OAuthError.denied("Client has not been granted scopes: " + String.join(", ", beyond)));
        }
        return grant.scopes().stream().filter(wanted::contains).toList();
    }
}
