package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Response;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.page.Pages;
import dev.posthaste.tenant.page.Paths;
import dev.posthaste.tenant.page.TestPage;
import dev.posthaste.tenant.store.failure.MissingException;
import dev.posthaste.tenant.store.model.Api;
import dev.posthaste.tenant.store.model.Application;
import dev.posthaste.tenant.store.model.Grant;
import dev.posthaste.tenant.token.OAuthError;
import dev.posthaste.tenant.token.TokenRequest;
import dev.posthaste.tenant.token.TokenResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tab that tries an API, with a token that is really issued.
final class TestRoutes {
    // where an application listens that was started as the documentation says
    private static final String PRIVATE_URL = "http://path_to_your_api/";

    private final Pages pages;
    private final Tenant tenant;

    TestRoutes(Pages pages, Tenant tenant) {
        this.pages = pages;
        this.tenant = tenant;
    }

    /// Commands to paste, with a fresh token for the chosen application.
    @Get(Paths.APIS + "/{id}/test")
    Response test(String id, @Depends(LoginCheck.class) DashboardRequest request) {
        return request.found(query -> pages.test(request.layout(), page(id, query.text("client_id"))));
    }

    private TestPage page(String id, String clientId) {
        var api = tenant.store().apis().find(id).orElseThrow(() -> ApiRoutes.missing(id));
        var authorized =
                tenant.store().grants().ofApi(id).stream().map(Grant::clientId).collect(Collectors.toSet());
        var choices = tenant.store().applications().list().stream()
                .filter(application -> authorized.contains(application.clientId()))
                .toList();
        var chosen = choices.stream()
                .filter(application ->
                        clientId.isEmpty() || application.clientId().equals(clientId))
                .findFirst()
                .orElse(null);
        if (chosen == null && !clientId.isEmpty()) {
            throw new MissingException(
                    "No application with the client id \"%s\" is authorized for the API \"%s\": authorize it first."
                            .formatted(clientId, api.name()));
        }
        return new TestPage(api, choices, attempt(api, chosen));
    }

    private TestPage.@Nullable Attempt attempt(Api api, @Nullable Application chosen) {
        if (chosen == null) {
            return null;
        }
        return new TestPage.Attempt(
                chosen,
                token(api, chosen),
                tenant.issuer() + "oauth/token",
                tenant.tls().caFile(),
                PRIVATE_URL);
    }

    private TokenResponse token(Api api, Application client) {
        var parameters = Map.of(
                "grant_type", "client_credentials",
                "client_id", client.clientId(),
                "client_secret", client.secret().value(),
                "audience", api.audience());
        return switch (tenant.tokens().issue(TokenRequest.of(parameters, null))) {
            case TokenResponse issued -> issued;
            case OAuthError refused ->
                throw new MissingException(
                        "No token was issued (%s): open the page again.".formatted(refused.description()));
        };
    }
}
