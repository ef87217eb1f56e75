package dev.posthaste.cli;

import dev.posthaste.cli.tenant.KnownClients;
import dev.posthaste.cli.tenant.LocalTenant;
import dev.posthaste.cli.tenant.TenantAddress;
import dev.posthaste.cli.tenant.TokenFetch;
import dev.posthaste.cli.tenant.TokenQuestion;
import dev.posthaste.cli.tenant.TokenQuestion.Client;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "token",
        description = {
            "Ask a running tenant for an access token, and print the token alone.",
            "Without a client's id and secret, the first application of the tenant's folder that is authorized for the API asks."
        })
final class TokenCommand extends PosthasteCommand {

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description =
                    "The tenant's folder, or that of an application with a tenant beside it (default: ${DEFAULT-VALUE}).")
    private Path folder = LocalTenant.FOLDER;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the tenant is, or its domain alone (default: where the folder's was started last).")
    private @Nullable String url;

    @Option(names = "--audience", paramLabel = "AUDIENCE", description = "The API that the token is for.")
    private @Nullable String audience;

    @Option(names = "--client-id", paramLabel = "ID", description = "The application that asks.")
    private @Nullable String clientId;

    @Option(
            names = "--client-secret",
            paramLabel = "SECRET",
            description = "Its secret, where the folder does not know it.")
    private @Nullable String clientSecret;

    @Option(
            names = "--scope",
            paramLabel = "SCOPES",
            description = "Scopes, separated by spaces (default: all that are granted).")
    private @Nullable String scope;

    @Override
    public Integer call() {
        var known = KnownClients.in(folder);
        var tenant = url == null ? known.tenant() : TenantAddress.of(url);
        var question = new TokenQuestion(tenant, client(known), scope);
        terminal().say(new TokenFetch(known.trust(tenant)).ask(question));
        return 0;
    }

    private Client client(KnownClients known) {
        if (clientId != null && clientSecret != null && audience != null) {
            return new Client(clientId, clientSecret, audience);
        }
        var found = known.first(clientId, audience);
        return clientSecret == null ? found : new Client(found.id(), clientSecret, found.audience());
    }
}
