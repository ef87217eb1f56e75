package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// Takes a key from a header field (FastAPI's `APIKeyHeader`), unchecked; of several the first counts.
///
/// Without one, or with an empty one, the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate:
/// APIKey`. Immutable.
public class ApiKeyHeader extends ApiKeyScheme<ApiKeyHeader> {

    /// A key in a header field.
    ///
    /// @param key the header field's name
    public ApiKeyHeader(String key) {
        super(ApiKeyHeader.class, "APIKeyHeader", key);
    }

    /// For a class of your own: begins with another's settings.
    protected ApiKeyHeader(ApiKeyHeader settings) {
        super(settings);
    }

    @Override
    @Nullable
    String sent(Request request) {
        return request.header(key());
    }

    @Override
    String place() {
        return "header";
    }
}
