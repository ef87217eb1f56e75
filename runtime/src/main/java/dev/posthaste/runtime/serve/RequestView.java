package dev.posthaste.runtime.serve;

import dev.posthaste.Json;
import dev.posthaste.Request;
import dev.posthaste.ServerOptions;
import dev.posthaste.Url;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.form.SentForm;
import dev.posthaste.runtime.lifespan.Lifespans;
import dev.posthaste.runtime.link.Mounted;
import dev.posthaste.runtime.link.PercentEncoding;
import dev.posthaste.runtime.link.RouteNames;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A request of an engine, with query and cookies read when they are asked for.
final class RequestView implements Request, AutoCloseable {

    private final Exchange exchange;
    private final Lifespans states;
    private final Proxied proxied;
    private Map<String, String> pathParameters = Map.of();
    private final RequestPath path;
    private @Nullable RouteNames names;
    private @Nullable Call call;
    private @Nullable Map<String, List<String>> query;
    private @Nullable Map<String, String> cookies;
    private @Nullable Map<String, Object> state;
    private final SentBody body;

    RequestView(Exchange exchange, Lifespans states, ServerOptions options) {
        this.exchange = exchange;
        this.path = new RequestPath(exchange.path());
        this.states = states;
        this.body = new SentBody(exchange, options.maxBodyBytes());
        this.proxied = Proxied.of(exchange, options.trustedProxies());
    }

    /// The exchange that brought it.
    Exchange exchange() {
        return exchange;
    }

    /// Notes by which names its application's routes are known.
    RequestView knowing(RouteNames all) {
        names = all;
        return this;
    }

    /// How much of its path is the application's root.
    RequestPath where() {
        return path;
    }

    /// Notes what the path's parameters are, beside those of the mounts above.
    void enter(Map<String, String> values) {
        var all = new LinkedHashMap<>(pathParameters);
        all.putAll(values);
        pathParameters = Collections.unmodifiableMap(all);
    }

    /// The same request as something mounted sees it: what its mount's path took is part of the root.
    ///
    /// @param segments how many segments the mount's path has
    RequestView below(int segments) {
        var all = new LinkedHashMap<>(pathParameters);
        all.remove(Mounted.REST);
        pathParameters = Collections.unmodifiableMap(all);
        path.enter(segments);
        return this;
    }

    /// The path below the root, as it was sent.
    String routePath() {
        return path.below();
    }

    /// What lasts as long as the application.
    Lifespans states() {
        return states;
    }

    /// Notes the call that answered it, for what comes after the answer.
    void answeredBy(Call answering) {
        call = answering;
    }

    /// Whether there are tasks for after the answer.
    boolean hasTasks() {
        return call != null && call.hasTasks();
    }

    /// Does what is left once the answer was sent.
    ///
    /// @param tasks of the answer
    /// @throws Exception of a task or a closing
    void finish(List<Runnable> tasks) throws Exception {
        try {
            if (call != null) {
                call.finish(tasks);
            } else {
                tasks.forEach(Runnable::run);
            }
        } finally {
            close();
        }
    }

    /// Closes what is open once the answer could not be sent.
    ///
    /// @throws Exception of a closing
    void abandon(Throwable failure) throws Exception {
        try {
            if (call != null) {
                call.abandon(failure);
            }
        } finally {
            close();
        }
    }

    @Override
    public String scheme() {
        return proxied.scheme();
    }

    @Override
    public Url url() {
        return new Url(scheme(), authority(), PercentEncoding.decode(exchange.path()), queryString());
    }

    @Override
    public Url baseUrl() {
        return new Url(scheme(), authority(), PercentEncoding.decode(path.outermostRoot()), "");
    }

    @Override
    public Url urlFor(String name, Object... namesAndValues) {
        return new Url(scheme(), authority(), path.outermostRoot() + pathFor(name, namesAndValues), "");
    }

    @Override
    public String pathFor(String name, Object... namesAndValues) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return Objects.requireNonNull(names, "the application's names").path(name, values);
    }

    private String authority() {
        var host = header("host");
        return host != null && Url.isAuthority(host) ? host : "";
    }

    @Override
    public String queryString() {
        return Objects.requireNonNullElse(exchange.query(), "");
    }

    @Override
    public void limitBody(int bytes) {
        body.limit(bytes);
    }

    @Override
    public String rootPath() {
        return path.root();
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
    public List<Map.Entry<String, String>> queryItems() {
        return QueryString.items(exchange.query());
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
        return body.bytes();
    }

    @Override
    public Json json() {
        return JsonBody.tree(body());
    }

    @Override
    public SentForm form() {
        return body.form(header("content-type"));
    }

    /// Removes the files of a form.
    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public String client() {
        return proxied.client();
    }

    @Override
    public <T> T state(Class<T> type) {
        return states.get(type);
    }

    @Override
    public Map<String, Object> state() {
        if (state == null) {
            state = new LinkedHashMap<>();
        }
        return state;
    }
}
