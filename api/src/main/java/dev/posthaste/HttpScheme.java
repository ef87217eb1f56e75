package dev.posthaste;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the header field `Authorization` apart, whatever its scheme, and leaves the rest to you (FastAPI's
/// `HTTPBase`): for schemes that have no class here, `hawk` for instance. [#exact()] takes only the one that it names.
///
/// Without credentials the answer is 401 `{"detail":"Not authenticated"}` with the scheme in `WWW-Authenticate`.
/// Immutable.
public class HttpScheme extends StandardScheme<HttpScheme, HttpCredentials> {

    private final String scheme;
    private boolean exact;
    private String format = "";

    /// A scheme of HTTP (IANA's registry of authentication schemes).
    ///
    /// @param scheme its name for the document, in lower case as a rule
    public HttpScheme(String scheme) {
        super(HttpScheme.class, "HTTPBase");
        this.scheme = scheme;
    }

    /// For a class of your own: begins with another's settings.
    protected HttpScheme(HttpScheme settings) {
        super(settings);
        this.scheme = settings.scheme;
        this.exact = settings.exact;
        this.format = settings.format;
    }

    /// A scheme that has a class of its own here.
    HttpScheme(Class<?> standard, String standardName, String scheme) {
        super(standard, standardName);
        this.scheme = scheme;
        this.exact = true;
    }

    /// Bearer tokens as [HttpBearer] takes them, with the scheme's name as it was sent beside the token.
    public static HttpScheme bearer() {
        return new HttpScheme(HttpScheme.class, "HTTPBearer", "bearer");
    }

    /// The same scheme with a hint at what its tokens look like, for the document: `JWT`.
    public HttpScheme format(String hint) {
        var copy = copy();
        copy.format = hint;
        return copy;
    }

    /// The same scheme, which takes credentials of other schemes for none.
    public HttpScheme exact() {
        var copy = copy();
        copy.exact = true;
        return copy;
    }

    @Override
    protected @Nullable HttpCredentials credentials(Request request) {
        var sent = Authorization.of(request);
        if (sent == null || sent.scheme().isEmpty() || sent.credentials().isEmpty() || (exact && !sent.is(scheme))) {
            return null;
        }
        return new HttpCredentials(sent.scheme(), sent.credentials());
    }

    /// Its name with capital letters, as FastAPI sends it (Python's `title`).
    @Override
    protected String challenge() {
        return Pattern.compile("[A-Za-z]+")
                .matcher(scheme)
                .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    @Override
    public Json.Obj description() {
        var object = object("http").with("scheme", Json.of(scheme));
        return format.isEmpty() ? object : object.with("bearerFormat", Json.of(format));
    }
}
