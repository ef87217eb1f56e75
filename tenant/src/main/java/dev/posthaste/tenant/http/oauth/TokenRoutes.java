package dev.posthaste.tenant.http.oauth;

import dev.posthaste.Delete;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Options;
import dev.posthaste.Patch;
import dev.posthaste.Post;
import dev.posthaste.Put;
import dev.posthaste.Request;
import dev.posthaste.Response;
import dev.posthaste.tenant.token.TokenEndpoint;

/// The token endpoint (RFC 6749, section 3.2), with Auth0's answers.
final class TokenRoutes {
    private static final String CHALLENGE = "Basic realm=\"Posthaste tenant\"";

    private final TokenEndpoint tokens;

    TokenRoutes(TokenEndpoint tokens) {
        this.tokens = tokens;
    }

    /// Issues an access token. Takes a form, JSON, and HTTP Basic.
    @Post("/oauth/token")
    Response issue(Request request) {
        try {
            var asked = TokenBody.read(request);
            var result = tokens.issue(asked);
            var answer = answer(result.status(), result.json());
            // RFC 6749, section 5.2: the challenge is of the scheme that the client used
            return result.status() == 401 && asked.usesBasic() ? answer.header("www-authenticate", CHALLENGE) : answer;
        } catch (TokenBody.Unreadable refusal) {
            return refused(refusal.status(), refusal.description());
        }
    }

    /// Secrets in an address end up in logs, so tokens are not issued by GET.
    @Get("/oauth/token")
    Response notByGet() {
        return otherMethod();
    }

    /// Tokens are issued by POST.
    @Put("/oauth/token")
    Response notByPut() {
        return otherMethod();
    }

    /// Tokens are issued by POST.
    @Patch("/oauth/token")
    Response notByPatch() {
        return otherMethod();
    }

    /// Tokens are issued by POST.
    @Delete("/oauth/token")
    Response notByDelete() {
        return otherMethod();
    }

    /// Tokens are issued by POST, and not to pages of other origins.
    @Options("/oauth/token")
    Response notByOptions() {
        return otherMethod();
    }

    private static Response otherMethod() {
        return refused(405, "Ask for a token by POST").header("allow", "POST");
    }

    private static Response refused(int status, String description) {
        return answer(status, Json.object("error", "invalid_request", "error_description", description));
    }

    private static Response answer(int status, Json.Obj body) {
        return Response.json(body)
                .status(status)
                .header("cache-control", "no-store")
                .header("pragma", "no-cache");
    }
}
