package dev.posthaste.contract.security_scopes;

import dev.posthaste.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The observatory again: tokens asked for by form, scopes along the chain of dependencies, several schemes on one operation.
///
/// No state; the tokens are plain words: `<name>:<scope>+<scope>`.
final class SecurityScopes {

    public static App app() {
        var password = new OAuth2Password("token").described("A word and its scopes.")
                .scope("stars:read", "Look at stars.").scope("stars:write", "Name stars.").scope("dome", "Turn the dome.");
        return App.named("Observatory scopes").version("0.7.0")
                .supply(password, new ApiKeyHeader("X-Lens-Key"), new ApiKeyQuery("lens"), new ApiKeyCookie("lens_cookie"))
                .include(new SecurityScopes())
                .include(Router.at("/dome").depends(Depending.on(Astronomer.class).scopes("dome")).include(new Dome()))
                .include(new Several());
    }

    static class MaybeBearer extends HttpBearer {
        MaybeBearer() { super(new HttpBearer().optional()); }
    }

    static class MaybeBasic extends HttpBasic {
        MaybeBasic() { super(new HttpBasic().optional()); }
    }

    static class DomeBasic extends HttpBasic {
        DomeBasic() { super(new HttpBasic().realm("dome")); }
    }

    static class MaybeHeader extends ApiKeyHeader {
        MaybeHeader() { super(new ApiKeyHeader("X-Lens-Key").optional()); }
    }

    /// Gives a token to whoever asks.
    @Post("/token")
    Json token(@Depends OAuth2PasswordForm form) {
        return Json.object("access_token", form.username() + ":" + String.join("+", form.scopes()), "token_type", "bearer", "grant", form.grantType(),
                "id", form.clientId(), "secret", form.clientSecret(), "password", form.password());
    }

    @Post("/token/strict")
    Json strictToken(@Depends OAuth2PasswordForm.Strict form) {
        return Json.object("grant", form.grantType(), "username", form.username(), "scopes", form.scopes(), "id", form.clientId());
    }

    // ---- scopes along the chain

    record Who(String name, List<String> scopes, List<String> required) {
        Json json() {
            return Json.object("name", name, "scopes", scopes, "required", required);
        }
    }

    static class Astronomer {
        @Provides
        Who who(dev.posthaste.SecurityScopes required, @Depends(OAuth2Password.class) String token) {
            var wanted = required.scopes().isEmpty() ? "Bearer" : "Bearer scope=\"" + required.text() + '"';
            var colon = token.indexOf(':');
            if (colon < 0) {
                throw new HttpException(401, "That is no token").header("WWW-Authenticate", wanted);
            }
            var owned = List.of(token.substring(colon + 1).split("\\+", -1));
            var missing = required.scopes().stream().filter(scope -> !owned.contains(scope)).toList();
            if (!missing.isEmpty()) {
                throw new HttpException(403, Json.object("missing", missing)).header("WWW-Authenticate", wanted);
            }
            return new Who(token.substring(0, colon), owned, required.scopes());
        }
    }

    static class Awake {
        @Provides
        Who awake(@Depends(value = Astronomer.class, scopes = "stars:read") Who who) {
            if (who.name().equals("sleepy")) {
                throw new HttpException(400, "Asleep");
            }
            return who;
        }
    }

    @Get("/stars/any")
    Json anyStar(@Depends(Astronomer.class) Who who) {
        return who.json();
    }

    @Get("/stars/read")
    Json readStar(@Depends(Awake.class) Who who) {
        return who.json();
    }

    @Get("/stars/write")
    Json writeStar(@Depends(value = Awake.class, scopes = "stars:write") Who who) {
        return who.json();
    }

    @Get("/stars/twice")
    Json twice(@Depends(value = Astronomer.class, scopes = "stars:read") Who first, @Depends(value = Astronomer.class, scopes = {"dome", "dome"}) Who second) {
        return Json.of(List.of(first.required(), second.required()));
    }

    static class Dome {
        /// Needs the dome's scope from the router, two more from its parameter, and a basic login that the same header cannot hold.
        @Get("/turn")
        @Depends(DomeBasic.class)
        Json turn(@Depends(value = Awake.class, scopes = "stars:write") Who who, @Default("90") int degrees) {
            return Json.object("who", who.json(), "degrees", degrees);
        }

        @Get("/look")
        Json look(int degrees) {
            return Json.object("degrees", degrees);
        }
    }

    // ---- several schemes on one operation

    static class Anyone {
        @Provides
        @Nullable String anyone(@Depends(MaybeBearer.class) @Nullable String token, @Depends(MaybeBasic.class) @Nullable BasicCredentials login,
                @Depends(MaybeHeader.class) @Nullable String key) {
            return token != null ? "token " + token : login != null ? "login " + login.username() : key != null ? "key " + key : null;
        }
    }

    static class Several {
        @Get("/either")
        Json either(@Depends(Anyone.class) @Nullable String who) {
            return Json.object("who", who);
        }

        @Get("/both")
        Json both(@Depends(ApiKeyHeader.class) String header, @Depends(ApiKeyQuery.class) String query, @Depends(ApiKeyCookie.class) String cookie, int number) {
            return Json.of(List.of(header, query, cookie, number));
        }
    }
}
