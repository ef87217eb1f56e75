package dev.posthaste.cli.tenant;

import dev.posthaste.Auth0;
import dev.posthaste.tenant.page.Curl;
import dev.posthaste.tenant.store.model.Application;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a user can do with an application and the tenant beside it: commands that can be pasted as they stand.
///
/// @param folder  the application's
/// @param address where it is served
/// @param auth0   the tenant's settings
/// @param dashboard how the tenant's dashboard is opened
/// @param client  who may ask for tokens
record Guide(Path folder, URI address, Auth0 auth0, String dashboard, Application client) {

    /// The lines.
    ///
    /// @param secrets whether they may hold the client's secret
    String text(Calls calls, boolean secrets) {
        var parts = new ArrayList<String>();
        parts.add("A tenant for it runs at %s; its certificate authority is %s\nIts dashboard is at %s"
                .formatted(auth0.issuer(), caFile(), dashboard));
        if (calls.open() != null) {
            parts.add("# no token is needed\n" + get(calls.open()));
        }
        if (calls.guarded() != null) {
            parts.add("# refused without a token\n" + get(calls.guarded()));
        }
        parts.add(secrets ? tokenRequest() : tokenCommand());
        if (calls.guarded() != null) {
            parts.add("# accepted with the token\n" + get(calls.guarded())
                    + " \\\n  --header \"Authorization: Bearer $TOKEN\"");
        }
        parts.add(settings());
        return "\n" + String.join("\n\n", parts) + "\n";
    }

    private Path caFile() {
        return Objects.requireNonNull(auth0.caFile());
    }

    private Curl get(String path) {
        return new Curl("GET", address + path);
    }

    private String tokenCommand() {
        return """
                # a token for one day, kept in TOKEN; on a terminal, or with --show-secrets, its request stands here
                TOKEN=$(%s token --folder %s)""".formatted(Invocation.command(), Curl.quoted(folder.toString()));
    }

    private String tokenRequest() {
        var request = new Curl("POST", auth0.issuer() + "oauth/token")
                .with("--cacert", caFile().toString())
                .with("--header", "content-type: application/x-www-form-urlencoded")
                .with("--data", "grant_type=client_credentials")
                .with("--data", "client_id=" + client.clientId())
                .with("--data", "client_secret=" + client.secret().value())
                .with("--data", "audience=" + auth0.audience());
        return "# a token for one day, shown and kept in TOKEN\nTOKEN=$(%s \\\n  --silent --show-error | tee /dev/stderr | sed -n 's/.*\"access_token\": *\"\\([^\"]*\\)\".*/\\1/p')"
                .formatted(request);
    }

    private String settings() {
        var lines = List.of(
                "To keep these settings, write %s with the lines below, and start the tenant by itself:"
                        .formatted(folder.resolve(".config")),
                "%s tenant --folder %s --port %d"
                        .formatted(
                                Invocation.command(),
                                Curl.quoted(String.valueOf(caFile().getParent())),
                                URI.create(auth0.issuer()).getPort()),
                "",
                "[AUTH0]",
                "DOMAIN = " + auth0.domain(),
                "API_AUDIENCE = " + auth0.audience(),
                "ALGORITHMS = " + String.join(" ", auth0.algorithms()),
                "ISSUER = " + auth0.issuer(),
                "CA_FILE = " + folder.relativize(caFile()));
        return String.join("\n", lines);
    }
}
