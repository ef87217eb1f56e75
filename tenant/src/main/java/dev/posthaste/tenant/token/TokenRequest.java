package dev.posthaste.tenant.token;

import dev.posthaste.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a client sent to the token endpoint. Parameters that are not read here are ignored, whatever they hold
/// (RFC 6749, section 3.2).
///
/// @param parameters the body's: a name that came twice has two values; values that are no text have none
/// @param authorization the header `Authorization`, as it came
public record TokenRequest(
        Map<String, List<String>> parameters, @Nullable String authorization) {
    /// What the token endpoint reads.
    private static final Set<String> KNOWN =
            Set.of("grant_type", "client_id", "client_secret", "client_assertion", "audience", "scope");

    /// Copies the parameters.
    public TokenRequest {
        var copy = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = copy;
    }

    /// A request with each parameter once.
    public static TokenRequest of(Map<String, String> parameters, @Nullable String authorization) {
        var lists = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, value) -> lists.put(name, List.of(value)));
        return new TokenRequest(lists, authorization);
    }

    /// A request with a JSON object as body, which Auth0 takes as well as a form. A member that is null is absent: so
    /// Auth0's Python SDK sends what its caller left out.
    public static TokenRequest of(Json.Obj body, @Nullable String authorization) {
        var lists = new LinkedHashMap<String, List<String>>();
        body.members().forEach((name, value) -> {
            if (!(value instanceof Json.Null)) {
                lists.put(name, value instanceof Json.Str(var text) ? List.of(text) : List.of());
            }
        });
        return new TokenRequest(lists, authorization);
    }

    /// The name of the first known parameter that did not come exactly once, as text; null where there is none.
    @Nullable
    String malformed() {
        for (var parameter : parameters.entrySet()) {
            if (KNOWN.contains(parameter.getKey()) && parameter.getValue().size() != 1) {
                return parameter.getKey();
            }
        }
        return null;
    }

    /// The parameter's value; null when it is absent or empty, which is the same (RFC 6749, section 3.2).
    @Nullable
    String value(String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.getFirst().isEmpty() ? null : values.getFirst();
    }

    /// Whether the client tried to authenticate by HTTP Basic.
    public boolean usesBasic() {
        return authorization != null && BasicCredentials.offered(authorization);
    }

    @Override
    public String toString() {
        return "TokenRequest" + parameters.keySet();
    }
}
