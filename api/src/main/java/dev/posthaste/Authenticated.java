package dev.posthaste;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Lets only requests through that carry a valid access token: on a parameter it gives the token's [Claims], on a
/// handler it guards, no more.
///
/// ```java
/// @Delete("/rooms/{id}")
/// @Authenticated(scopes = "write:rooms")
/// void remove(int id) { ... }
/// ```
///
/// Without a token the answer is 401 with `WWW-Authenticate: Bearer`; a token that is refused is 401 with
/// `error="invalid_token"`; one that lacks a scope is 403 with `error="insufficient_scope"` (RFC 6750, section 3.1).
/// Whose tokens count is said by [App#auth0(Auth0)], or by the configuration that [Auth0#fromConfiguration()] finds.
@Documented
@Depends(AccessToken.class)
@Target({ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.CLASS)
public @interface Authenticated {

    /// The scopes that the token must have, all of them; names separated by spaces count as several.
    String[] scopes() default {};
}
