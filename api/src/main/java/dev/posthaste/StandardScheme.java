package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the schemes of this package have in common: a name and a description in the document, whether they must be
/// met, and the refusal.
///
/// A class of your own that extends one of them may refuse in its own way ([#notAuthenticated()]) and is called in the
/// document as its class is:
///
/// ```java
/// class NightBearer extends HttpBearer {
///     @Override
///     protected HttpException notAuthenticated() {
///         return new HttpException(418, "Tea first");
///     }
/// }
/// ```
///
/// Immutable: each step gives a new scheme of the same class.
///
/// @param <S> the scheme
/// @param <T> what it reads
public abstract class StandardScheme<S extends StandardScheme<S, T>, T> implements SecurityScheme<T>, Cloneable {

    private final Class<?> standard;
    private final String standardName;
    private @Nullable String name;
    private String description = "";
    private boolean optional;

    /// @param standard     the class that FastAPI has too
    /// @param standardName what FastAPI calls it
    StandardScheme(Class<?> standard, String standardName) {
        this.standard = standard;
        this.standardName = standardName;
    }

    /// A scheme with another's settings.
    StandardScheme(StandardScheme<S, T> settings) {
        this.standard = settings.standard;
        this.standardName = settings.standardName;
        this.name = settings.name;
        this.description = settings.description;
        this.optional = settings.optional;
    }

    /// The same scheme with another name in the document (FastAPI's `scheme_name`).
    public S named(String other) {
        var copy = copy();
        ((StandardScheme<?, ?>) copy).name = other;
        return copy;
    }

    /// The same scheme with a description (CommonMark).
    public S described(String text) {
        var copy = copy();
        ((StandardScheme<?, ?>) copy).description = text;
        return copy;
    }

    /// The same scheme, which gives null where a request has no credentials for it (FastAPI's `auto_error=False`).
    public S optional() {
        var copy = copy();
        ((StandardScheme<?, ?>) copy).optional = true;
        return copy;
    }

    /// A copy to be changed by the step that made it, before anyone else sees it.
    @SuppressWarnings("unchecked")
    S copy() {
        try {
            return (S) clone();
        } catch (CloneNotSupportedException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public @Nullable T authenticate(Request request, List<String> scopes) {
        var found = credentials(request);
        if (found == null && !optional) {
            throw notAuthenticated();
        }
        return found;
    }

    /// The credentials as they were sent; null where there are none of this scheme.
    ///
    /// @throws HttpException where they are there and cannot be read
    protected abstract @Nullable T credentials(Request request);

    /// The answer to a request without credentials: 401 with the detail `Not authenticated` and [#challenge()] in
    /// `WWW-Authenticate` (FastAPI's `make_not_authenticated_error`).
    protected HttpException notAuthenticated() {
        return new HttpException(401, "Not authenticated").header("WWW-Authenticate", challenge());
    }

    /// How to authenticate (RFC 9110, section 11.6.1).
    protected abstract String challenge();

    @Override
    public boolean isOptional() {
        return optional;
    }

    /// What [#named(String)] said; else FastAPI's name for the scheme, or that of a class of your own.
    @Override
    public String name() {
        var own = getClass() == standard ? standardName : getClass().getSimpleName();
        return name == null ? own : name;
    }

    /// The scheme's object, from its type and description on.
    Json.Obj object(String type) {
        var object = Json.object("type", type);
        return description.isEmpty() ? object : object.with("description", Json.of(description));
    }
}
