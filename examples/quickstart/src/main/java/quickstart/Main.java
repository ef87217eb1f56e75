package quickstart;

import dev.posthaste.*;

/// A message for everyone, and one for those who hold a token of Auth0.
class Main {

    record Message(String status, String msg) {}

    private final VerifyToken tokens;

    Main(VerifyToken tokens) {
        this.tokens = tokens;
    }

    /// No access token is required to access this route.
    @Get("/api/public")
    Message everyone() {
        return new Message("success", "Hello from a public endpoint! You don't need to be authenticated to see this.");
    }

    /// A valid access token is required to access this route.
    @Get("/api/private")
    Response holders(@Depends(HttpBearer.class) String token) {
        return tokens.claimsOrError(token);
    }

    static void main(String[] args) {
        App.named("Quickstart")
                .supply(new HttpBearer().missingStatus(403))
                .include(new Main(new VerifyToken(Auth0.fromConfiguration())))
                .run(args);
    }
}
