package dev.posthaste.tenant;

import dev.posthaste.Json;
import dev.posthaste.tenant.folder.TenantFolder;
import dev.posthaste.tenant.key.DashboardKey;
import dev.posthaste.tenant.key.KeySet;
import dev.posthaste.tenant.store.Store;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.ApiDraft;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.tls.LocalTls;
import dev.posthaste.tenant.token.TokenEndpoint;
import java.util.List;

/// A local issuer of access tokens that clients cannot tell from an Auth0 tenant; all but its HTTP layer.
///
/// Everything is kept in one folder and is the same after the next start, also after a crash. Safe for use by several
/// threads.
public final class Tenant implements AutoCloseable {
    private final TenantSettings settings;
    private final TenantFolder folder;
    private final Store store;
    private final KeySet keys;
    private final LocalTls tls;
    private final TokenEndpoint tokens;
    private final DashboardKey dashboardKey;

    private Tenant(TenantSettings settings, TenantFolder folder, Store store) {
        this.settings = settings;
        this.folder = folder;
        this.store = store;
        this.tls = LocalTls.open(folder, settings.host(), settings.clock());
        this.keys = KeySet.of(store.keys(), settings.clock());
        this.tokens = new TokenEndpoint(settings.issuer(), store, keys.current(), settings.clock());
        this.dashboardKey = DashboardKey.in(folder);
    }

    /// Opens the tenant in the folder; the first time, makes its database, keys and certificates.
    ///
    /// @throws dev.posthaste.tenant.folder.FolderException when the folder is in use, or not fit for secrets
    /// @throws dev.posthaste.tenant.store.failure.UnusableException when the database cannot be used
    public static Tenant open(TenantSettings settings) {
        var folder = TenantFolder.open(settings.folder());
        try {
            var store = Store.open(folder, settings.clock());
            try {
                return new Tenant(settings, folder, store);
            } catch (RuntimeException failure) {
                store.close();
                throw failure;
            }
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /// What it was opened with.
    public TenantSettings settings() {
        return settings;
    }

    /// The claim `iss` of its tokens: `https://HOST/` or `https://HOST:PORT/`.
    public String issuer() {
        return settings.issuer();
    }

    /// The discovery document (OpenID Connect Discovery 1.0, section 3; RFC 8414): what is served, nothing else.
    ///
    /// The same at `/.well-known/openid-configuration` and `/.well-known/oauth-authorization-server`.
    public Json.Obj discovery() {
        return Json.object(
                "issuer", issuer(),
                "token_endpoint", issuer() + "oauth/token",
                "jwks_uri", issuer() + ".well-known/jwks.json",
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of(),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"));
    }

    /// The key set, current and next key, for `/.well-known/jwks.json`.
    public Json.Obj jwks() {
        return keys.jwks();
    }

    /// Answers `POST /oauth/token`.
    public TokenEndpoint tokens() {
        return tokens;
    }

    /// What the tenant remembers.
    public Store store() {
        return store;
    }

    /// Its certificates.
    public LocalTls tls() {
        return tls;
    }

    /// What the dashboard asks for: a secret, kept in the folder.
    public DashboardKey dashboardKey() {
        return dashboardKey;
    }

    /// The API of that audience, made where it is missing; scopes that it lacks are added, its name stays.
    ///
    /// @throws dev.posthaste.tenant.store.failure.InvalidException for a value that breaks a rule
    public Api ensureApi(String audience, String name, String... scopes) {
        return store.apis().ensure(ApiDraft.of(name, audience, scopes));
    }

    /// The machine-to-machine application of that name, made where it is missing, and authorized for the API: with all
    /// its scopes where there is no grant yet; a grant that exists stays as it is.
    ///
    /// @throws MissingException when there is no API of that audience
    /// @throws dev.posthaste.tenant.store.failure.InvalidException for a name that breaks a rule
    public Application ensureMachineApplication(String name, String audience) {
        var api = store.apis()
                .findByAudience(audience)
                .orElseThrow(() -> new MissingException(
                        "There is no API with the audience \"%s\": make it first.".formatted(audience)));
        var application = store.applications().ensure(name);
        store.grants().ensure(application.clientId(), api.id());
        return application;
    }

    /// Closes the database and lets the folder go.
    @Override
    public void close() {
        try (folder) {
            store.close();
        }
    }
}
