package dev.posthaste;

import org.jspecify.annotations.Nullable;

/// A key that stands in one place of the request (OpenAPI's `apiKey`).
///
/// @param <S> the scheme
public abstract class ApiKeyScheme<S extends ApiKeyScheme<S>> extends StandardScheme<S, String> {

    private final String key;

    ApiKeyScheme(Class<?> standard, String standardName, String key) {
        super(standard, standardName);
        this.key = key;
    }

    ApiKeyScheme(ApiKeyScheme<S> settings) {
        super(settings);
        this.key = settings.key;
    }

    /// The name of the header field, query parameter or cookie.
    String key() {
        return key;
    }

    /// What was sent, be it empty.
    abstract @Nullable String sent(Request request);

    /// OpenAPI's word for the place.
    abstract String place();

    @Override
    protected @Nullable String credentials(Request request) {
        var sent = sent(request);
        return sent == null || sent.isEmpty() ? null : sent;
    }

    @Override
    protected String challenge() {
        return "APIKey";
    }

    @Override
    public Json.Obj description() {
        return object("apiKey").with("in", Json.of(place())).with("name", Json.of(key));
    }
}
