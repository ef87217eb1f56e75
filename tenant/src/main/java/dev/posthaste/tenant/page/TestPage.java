package dev.posthaste.tenant.page;

import dev.posthaste.Json;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.token.TokenResponse;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tab that tries an API: how to ask for a token, the answer, and how to use it.
///
/// @param choices the applications that are authorized for the API
/// @param attempt what was tried for the chosen one; null where there is no choice
public record TestPage(
        Api api, List<Application> choices, @Nullable Attempt attempt) {
    /// Copies the list.
    public TestPage {
        choices = List.copyOf(choices);
    }

    /// A token that was fetched for an application.
    ///
    /// @param tokenUrl the token endpoint
    /// @param caFile what curl needs to trust the tenant
    /// @param privateUrl an endpoint of the API that wants a token
    public record Attempt(
            Application application, TokenResponse response, String tokenUrl, Path caFile, String privateUrl) {

        /// The command that fetches a token.
        public String tokenCommand(Api api) {
            var body = Json.object(
                    "client_id", application.clientId(),
                    "client_secret", application.secret().value(),
                    "audience", api.audience(),
                    "grant_type", "client_credentials");
            return new Curl("POST", tokenUrl)
                    .with("--cacert", caFile.toString())
                    .with("--header", "content-type: application/json")
                    .with("--data", body.toString())
                    .toString();
        }

        /// The answer, a member on each line.
        public String answer() {
            var lines = response.json().members().entrySet().stream()
                    .map(member -> "  %s: %s".formatted(Json.of(member.getKey()), member.getValue()))
                    .toList();
            return "{\n" + String.join(",\n", lines) + "\n}";
        }

        /// The command that calls the API with the token.
        public String apiCommand() {
            return new Curl("GET", privateUrl)
                    .with("--header", "authorization: Bearer " + response.accessToken())
                    .toString();
        }
    }
}
