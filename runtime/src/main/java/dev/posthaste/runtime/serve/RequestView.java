package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.Request;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.Exchange;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request of an engine, with query and cookies read when they are asked for.
final class RequestView implements Request {

    private final Exchange exchange;
    private final Map<String, String> pathParameters;
    private final int maxBodyBytes;
    private @Nullable Map<String, List<String>> query;
    private @Nullable Map<String, String> cookies;
    private @Nullable Map<String, Object> state;
    private byte @Nullable [] body;

    RequestView(Exchange exchange, Map<String, String> pathParameters, int maxBodyBytes) {
        this.exchange = exchange;
        this.pathParameters = Collections.unmodifiableMap(pathParameters);
        this.maxBodyBytes = maxBodyBytes;
    }

    @Override
    public String method() {
        return exchange.method();
    }

    @Override
    public String path() {
        return exchange.path();
    }

    @Override
    public Map<String, String> pathParameters() {
        return pathParameters;
    }

    @Override
    public Map<String, List<String>> query() {
        if (query == null) {
            query = QueryString.parse(exchange.query());
        }
        return query;
    }

    @Override
    public @Nullable String header(String name) {
        var values = headers(name);
        return values.isEmpty() ? null : values.getFirst();
    }

    @Override
    public List<String> headers(String name) {
        return exchange.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    @Override
    public Map<String, List<String>> headers() {
        return exchange.headers();
    }

    @Override
    public Map<String, String> cookies() {
        if (cookies == null) {
            cookies = Collections.unmodifiableMap(Cookies.parse(headers("cookie")));
        }
        return cookies;
    }

    @Override
    public byte[] body() {
        if (body == null) {
            try {
                body = exchange.body(maxBodyBytes);
            } catch (BodyTooLarge e) {
                var message = "The body is larger than the %d bytes that are accepted here".formatted(maxBodyBytes);
                throw new HttpException(413, message);
            }
        }
        return body;
    }

    @Override
    public String client() {
        return exchange.client();
    }

    @Override
    public <T> T state(Class<T> type) {
        throw new IllegalStateException("nothing of %s lasts as long as the application".formatted(type.getName()));
    }

    @Override
    public Map<String, Object> state() {
        if (state == null) {
            state = new LinkedHashMap<>();
        }
        return state;
    }
}
