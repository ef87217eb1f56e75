package dev.posthaste.tenant.http.oauth;

import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.tenant.Tenant;

/// What clients and APIs find out about the tenant by themselves.
final class WellKnownRoutes {
    private final Json.Obj keys;
    private final Json.Obj discovery;

    WellKnownRoutes(Tenant tenant) {
        keys = tenant.jwks();
        discovery = tenant.discovery();
    }

    /// The key set that tokens are checked with (RFC 7517).
    @Get("/.well-known/jwks.json")
    Response keys() {
        return published(keys);
    }

    /// What the tenant can do (OpenID Connect Discovery 1.0).
    @Get("/.well-known/openid-configuration")
    Response discovery() {
        return published(discovery);
    }

    /// The same by the name that RFC 8414 gives it.
    @Get("/.well-known/oauth-authorization-server")
    Response metadata() {
        return published(discovery);
    }

    // a short life, so that a tenant made anew is noticed soon
    private static Response published(Json.Obj document) {
        return Response.json(document)
                .header("cache-control", "public, max-age=15")
                .header("access-control-allow-origin", "*");
    }
}
