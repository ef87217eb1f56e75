package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Takes a key from a cookie (FastAPI's `APIKeyCookie`), unchecked; of several the last counts.
///
/// Without one, or with an empty one, the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate:
/// APIKey`. Immutable.
public class ApiKeyCookie extends ApiKeyScheme<ApiKeyCookie> {

    /// A key in a cookie.
    ///
    /// @param key the cookie's name
    public ApiKeyCookie(String key) {
        super(ApiKeyCookie.class, "APIKeyCookie", key);
    }

    /// For a class of your own: begins with another's settings.
    protected ApiKeyCookie(ApiKeyCookie settings) {
        super(settings);
    }

    @Override
    @Nullable
    String sent(Request request) {
        return request.cookies().get(key());
    }

    @Override
    String place() {
        return "cookie";
    }
}
