package dev.posthaste.cli.tenant;

import dev.posthaste.cli.tenant.TokenQuestion.Client;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.TenantSettings;
import dev.posthaste.tenant.store.StoredGrants;
import dev.posthaste.tenant.store.StoredGrants.Authorized;
import dev.posthaste.tenant.store.failure.StoreException;
import dev.posthaste.tenant.tls.LocalTls;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Reads a tenant's folder, also while the tenant runs.
public final class KnownClients {

    private final Path folder;

    private KnownClients(Path folder) {
        this.folder = folder;
    }

    /// @param given a tenant's folder, or one of an application that has a tenant beside it
    public static KnownClients in(Path given) {
        var beside = given.resolve(LocalTenant.FOLDER);
        return new KnownClients(Files.isDirectory(beside) ? beside : given);
    }

    /// Where the tenant is: where it was started last.
    public URI tenant() {
        return new KeptIssuer(folder)
                .read()
                .orElseGet(() -> URI.create(TenantSettings.in(folder).issuer()));
    }

    /// Which certificates count: the folder's for its own tenant and others of this machine, the platform's for all
    /// else.
    public SSLContext trust(URI asked) {
        var own = TenantAddress.local(asked) || asked.getHost().equalsIgnoreCase(tenant().getHost());
        var file = LocalTls.caFile(folder);
        return own && Files.exists(file) ? Trust.in(file) : Trust.platform();
    }

    /// The first application that may have tokens.
    ///
    /// @param clientId only this one; null for any
    /// @param audience only for this API; null for any
    /// @throws Failure where there is none
    public Client first(@Nullable String clientId, @Nullable String audience) {
        var grants = StoredGrants.in(folder)
                .orElseThrow(() -> new Failure(
                        "%s is no tenant's folder: name it with --folder, or give --client-id, --client-secret and --audience."
                                .formatted(folder)));
        try {
            return grants.first(clientId, audience)
                    .map(KnownClients::client)
                    .orElseThrow(() -> new Failure(
                            "The tenant in %s has no application that is authorized for %s: make one on its dashboard."
                                    .formatted(folder, audience == null ? "an API" : audience)));
        } catch (StoreException unreadable) {
            throw Failure.of(unreadable);
        }
    }

    private static Client client(Authorized found) {
        var application = found.application();
        return new Client(application.clientId(), application.secret().value(), found.audience());
    }
}
