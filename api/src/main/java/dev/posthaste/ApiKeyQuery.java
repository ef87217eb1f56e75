package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes a key from a query parameter (FastAPI's `APIKeyQuery`), unchecked; of several the last counts.
///
/// Without one, or with an empty one, the answer is 401 `{"detail":"Not authenticated"}` with `WWW-Authenticate:
/// APIKey`. Immutable.
public class ApiKeyQuery extends ApiKeyScheme<ApiKeyQuery> {

    /// A key in a query parameter.
    ///
    /// @param key the query parameter's name
    public ApiKeyQuery(String key) {
        super(ApiKeyQuery.class, "APIKeyQuery", key);
    }

    /// For a class of your own: begins with another's settings.
    protected ApiKeyQuery(ApiKeyQuery settings) {
        super(settings);
    }

    @Override
    @Nullable
    String sent(Request request) {
        return last(request.query().get(key()));
    }

    private static @Nullable String last(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? null : values.getLast();
    }

    @Override
    String place() {
        return "query";
    }
}
