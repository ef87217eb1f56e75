package dev.posthaste;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The request as it came, for what typed parameters cannot say (FastAPI's `Request`). To be used by one thread at a
/// time, while its handler runs. Maps and lists are unmodifiable, but for the state.
///
/// Not to be implemented by applications: methods will be added.
public interface Request {

    /// The method, in capitals as a rule.
    String method();

    /// The path as it was sent, still percent-encoded, without the query.
    String path();

    /// `http` or `https`; as a trusted proxy says, where there is one: see [ServerOptions#trustedProxies(String...)].
    String scheme();

    /// The URL under which the request came, with host and port as the client named them.
    Url url();

    /// The URL of the application's root, without a slash at its end.
    Url baseUrl();

    /// The URL of a route, by its name (Starlette's `url_for`); values are put in as they are.
    ///
    /// @param name           what [Operation#name()] says, or the Java method's name; mounted files are known by their
    /// path
    ///                       without its first slash, and have the parameter `path`
    /// @param namesAndValues the path's parameters and their values in turn, just those that it has
    /// @throws IllegalArgumentException where no route has that name and these parameters
    Url urlFor(String name, Object... namesAndValues);

    /// The path of a route below the application's root (FastAPI's `url_path_for`), as for [#urlFor].
    String pathFor(String name, Object... namesAndValues);

    /// The query as it was sent, without `?`; empty where there is none.
    String queryString();

    /// Sets another limit on the body than [ServerOptions#maxBodyBytes()], before it is read.
    void limitBody(int bytes);

    /// What stands before the paths of this application: the path where it is mounted, or where a proxy serves it;
    /// empty
    /// as a rule.
    String rootPath();

    /// The values of the path template's parameters, decoded.
    Map<String, String> pathParameters();

    /// The query's values by name, decoded, in the order of the request.
    Map<String, List<String>> query();

    /// All names and values of the query, decoded, in the order of the request.
    List<Map.Entry<String, String>> queryItems();

    /// The first header field of that name, in any case; null where there is none.
    @Nullable
    String header(String name);

    /// All header fields of that name, in any case.
    List<String> headers(String name);

    /// All header fields by lower-case name.
    Map<String, List<String>> headers();

    /// The cookies by name.
    Map<String, String> cookies();

    /// The whole body as it was sent; not a copy. It is read the first time.
    ///
    /// @throws HttpException with status 413 where it is larger than [ServerOptions#maxBodyBytes()]
    byte[] body();

    /// The body as JSON, whatever its type says.
    ///
    /// @throws InvalidRequestException where it is no JSON, which is answered as for a parameter of the body
    /// @throws HttpException as [#body()]
    Json json();

    /// The body as a form; empty where its type says that it is none. Files are there as long as [Upload] says. A form
    /// cannot be had as [#body()] afterwards, as it may be larger than memory.
    ///
    /// @throws HttpException with status 400 where it is malformed or holds too much
    FormData form();

    /// The address of the other side, without its port.
    String client();

    /// What lasts as long as the application, by its class: see [App#lifespan(Lifespan)].
    ///
    /// @throws IllegalStateException where there is nothing of that class, or more than one
    <T> T state(Class<T> type);

    /// Values that dependencies and the handler of this request share.
    Map<String, Object> state();
}
