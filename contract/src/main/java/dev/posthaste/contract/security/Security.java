package dev.posthaste.contract.security;

import dev.posthaste.*;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An observatory with every kind of door. No state.
final class Security {

    static final OAuth2Password PASSWORD = new OAuth2Password("token").refreshUrl("refresh")
            .scope("stars:read", "Look at stars.").scope("stars:write", "Name stars.").scope("dome", "Turn the dome.");

    static Map<String, SecurityScheme<?>> doors() {
        var doors = new LinkedHashMap<String, SecurityScheme<?>>();
        doors.put("/bearer", HttpScheme.bearer().format("plain words").described("The night watch's token."));
        doors.put("/bearer/maybe", HttpScheme.bearer().optional().named("MaybeBearer"));
        doors.put("/basic", new HttpBasic());
        doors.put("/basic/realm", new HttpBasic().realm("dome").named("DomeBasic").described("Only for the dome."));
        doors.put("/basic/maybe", new HttpBasic().optional().named("MaybeBasic"));
        doors.put("/digest", new HttpDigest());
        doors.put("/digest/maybe", new HttpDigest().optional().named("MaybeDigest"));
        doors.put("/hawk", new HttpScheme("hawk"));
        doors.put("/key/header", new ApiKeyHeader("X-Lens-Key").described("Engraved on the lens."));
        doors.put("/key/query", new ApiKeyQuery("lens"));
        doors.put("/key/cookie", new ApiKeyCookie("lens_cookie"));
        doors.put("/key/header/maybe", new ApiKeyHeader("X-Lens-Key").optional().named("MaybeHeader"));
        doors.put("/key/query/maybe", new ApiKeyQuery("lens").optional().named("MaybeQuery"));
        doors.put("/key/cookie/maybe", new ApiKeyCookie("lens_cookie").optional().named("MaybeCookie"));
        doors.put("/password", PASSWORD);
        doors.put("/password/maybe", new OAuth2Password("/token").optional().named("MaybePassword"));
        doors.put("/code", new OAuth2AuthorizationCode("https://door.example/ask", "https://door.example/token")
                .refreshUrl("https://door.example/again").scope("moon", "The moon."));
        doors.put("/own-flow", new OAuth2(OAuthFlow.clientCredentials("machines").scope("sun", "The sun.")).described("For machines."));
        doors.put("/openid", new OpenIdConnect("https://door.example/.well-known/openid-configuration"));
        doors.put("/openid/maybe", new OpenIdConnect("/.well-known/openid-configuration").optional().named("MaybeOpenId"));
        return doors;
    }

    public static App app() {
        var app = App.named("Observatory").version("0.7.0");
        for (var door : doors().entrySet()) {
            app = app.include(Router.at(door.getKey()).summary("Opened by " + door.getKey().substring(1)).supply(door.getValue()).include(new Door()));
        }
        return app.include(new Security());
    }

    static class Door {
        @Get("")
        Json door(@Depends(SecurityScheme.class) @Nullable Object found) {
            return Json.object("found", found instanceof HttpCredentials credentials ? json(credentials)
                    : found instanceof BasicCredentials(var username, var password) ? Json.object("username", username, "password", password) : Json.of(found));
        }
    }

    static Json json(HttpCredentials credentials) {
        return Json.object("scheme", credentials.scheme(), "credentials", credentials.credentials());
    }

    static class TeapotBearer extends HttpScheme {
        TeapotBearer() {
            super(HttpScheme.bearer());
        }

        @Override
        protected HttpException notAuthenticated() {
            return new HttpException(418, "Tea first");
        }
    }

    @Get("/teapot")
    Json teapot(@Depends(TeapotBearer.class) HttpCredentials who) {
        return json(who);
    }

    /// What the application saw.
    @Get("/raw")
    Json raw(Request request) {
        return Json.of(request.headers("authorization"));
    }
}
