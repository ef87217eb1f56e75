package dev.posthaste;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a client sends to get a token for a name and a password (RFC 6749, section 4.3.2; FastAPI's
/// `OAuth2PasswordRequestForm`): a form with the fields `grant_type`, `username`, `password`, `scope`, `client_id` and
/// `client_secret`.
///
/// ```java
/// @Post("/token")
/// Json token(@Depends OAuth2PasswordForm form) { ... }
/// ```
///
/// The grant may be left out, which the standard forbids; [Strict] wants it. Immutable.
public class OAuth2PasswordForm {

    private final Fields fields;

    /// The fields of such a form.
    ///
    /// @param grantType    `password`, or null where it was left out
    /// @param username     the user's name
    /// @param password     the user's password
    /// @param scope        the scopes asked for, with spaces between; empty for none
    /// @param clientId     the client's name, where it sent one
    /// @param clientSecret the client's secret, where it sent one
    public record Fields(
            @Nullable String grantType,
            String username,
            String password,
            String scope,
            @Nullable String clientId,
            @Nullable String clientSecret) {

        /// Without the secrets, which are for nobody's log.
        @Override
        public String toString() {
            return username + " asks for " + scope;
        }
    }

    /// A form with these fields; requests' come from requests.
    @Provides
    public OAuth2PasswordForm(Fields fields) {
        this.fields = fields;
    }

    /// The same, but that the grant must be there (FastAPI's `OAuth2PasswordRequestFormStrict`). Immutable.
    public static final class Strict extends OAuth2PasswordForm {

        /// A form with these fields; requests' come from requests.
        @Provides
        public Strict(Fields fields) {
            super(fields);
        }
    }

    /// `password`, or null where it was left out.
    public @Nullable String grantType() {
        return fields.grantType;
    }

    /// The user's name.
    public String username() {
        return fields.username;
    }

    /// The user's password.
    public String password() {
        return fields.password;
    }

    /// The scopes asked for.
    public List<String> scopes() {
        return Arrays.stream(fields.scope.split("\\s+"))
                .filter(scope -> !scope.isEmpty())
                .toList();
    }

    /// The client's name; null where it sent none.
    public @Nullable String clientId() {
        return fields.clientId;
    }

    /// The client's secret; null where it sent none.
    public @Nullable String clientSecret() {
        return fields.clientSecret;
    }
}
