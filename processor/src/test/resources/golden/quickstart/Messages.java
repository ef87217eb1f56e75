import dev.posthaste.*;

/// Messages for everyone, and for those who hold a token.
class Messages {

    record Message(String status, String msg) {}

    /// No access token is required.
    @Get("/api/public")
    Message everyone() {
        return new Message("success", "Hello from a public endpoint! You don't need to be authenticated to see this.");
    }

    /// A valid access token is required.
    @Get("/api/private")
    Claims holders(@Authenticated(scopes = "read:messages") Claims claims) {
        return claims;
    }
}
