package dev.posthaste;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Takes a name and a password from the header field `Authorization` (RFC 7617; FastAPI's `HTTPBasic`), unchecked.
///
/// Without them the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate: Basic`. What cannot be read
/// is refused so too, also by an optional scheme: text outside ASCII, other than Base64 (RFC 4648, section 4; letters
/// outside its alphabet are skipped, as Python does), or without a colon. Immutable.
public class HttpBasic extends StandardScheme<HttpBasic, BasicCredentials> {

    private String realm = "";

    /// Answers 401 where there are no credentials.
    public HttpBasic() {
        super(HttpBasic.class, "HTTPBasic");
    }

    /// For a class of your own: begins with another's settings.
    protected HttpBasic(HttpBasic settings) {
        super(settings);
        this.realm = settings.realm;
    }

    /// The same scheme with the realm that its challenge names (RFC 9110, section 11.5).
    public HttpBasic realm(String other) {
        var copy = copy();
        copy.realm = other;
        return copy;
    }

    @Override
    protected @Nullable BasicCredentials credentials(Request request) {
        var sent = Authorization.of(request);
        if (sent == null || !sent.is("basic")) {
            return null;
        }
        var text = decoded(sent.credentials());
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw notAuthenticated();
        }
        return new BasicCredentials(text.substring(0, colon), text.substring(colon + 1));
    }

    private String decoded(String credentials) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(credentials)) {
            throw notAuthenticated();
        }
        try {
            var bytes = LenientBase64.decode(credentials);
            return StandardCharsets.US_ASCII
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            throw notAuthenticated();
        }
    }

    @Override
    protected String challenge() {
        return realm.isEmpty() ? "Basic" : "Basic realm=\"%s\"".formatted(realm);
    }

    @Override
    public Json.Obj description() {
        return object("http").with("scheme", Json.of("basic"));
    }
}
