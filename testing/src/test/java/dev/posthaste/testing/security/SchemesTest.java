package dev.posthaste.testing.security;

import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.*;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Credentials as the schemes take them, and where the schemes come from.
class SchemesTest {

    static class Door {
        @Get("")
        @Nullable
        String open(@Depends(SecurityScheme.class) @Nullable Object found) {
            return found == null ? null : found.toString();
        }
    }

    static class TeaBearer extends HttpBearer {
        @Override
        protected HttpException notAuthenticated() {
            return new HttpException(418, "Tea first");
        }
    }

    static class MaybeKey extends ApiKeyHeader {
        MaybeKey() {
            super(new ApiKeyHeader("X-Key").optional());
        }
    }

    static class Handlers {
        @Get("/tea")
        String tea(@Depends(TeaBearer.class) String token) {
            return token;
        }

        @Get("/maybe")
        String maybe(@Depends(MaybeKey.class) @Nullable String key) {
            return key == null ? "no key" : key;
        }
    }

    static class Careless {
        @Get("/")
        String careless(@Depends(MaybeKey.class) String key) {
            return key;
        }
    }

    private final TestClient client = TestClient.of(App.named("Doors")
            .include(
                    door("/bearer", new HttpBearer()),
                    door("/basic", new HttpBasic().realm("dome")),
                    door("/basic/maybe", new HttpBasic().optional()),
                    door("/digest", new HttpDigest()),
                    door("/hawk", new HttpScheme("hawk")),
                    door("/query", new ApiKeyQuery("key")),
                    door("/password", new OAuth2Password("token").scope("read", "Read.")),
                    new Handlers()));

    private static Router door(String path, SecurityScheme<?> scheme) {
        return Router.at(path).supply(scheme).include(new Door());
    }

    @Test
    void eachRouterHasItsOwnScheme() {
        assertThat(get("/bearer", "bearer  abc ").json()).isEqualTo(json("\"abc\""));
        assertThat(get("/digest", "Digest a=b").json()).isEqualTo(json("\"Digest ...\""));
        assertThat(get("/hawk", "Other a=b").json()).isEqualTo(json("\"Other ...\""));
        assertThat(client.get("/query?key=a&key=b").send().json()).isEqualTo(json("\"b\""));
        assertThat(get("/password", "Bearer").json()).isEqualTo(json("\"\""));
    }

    @Test
    void aRefusalSaysHowToAuthenticate() {
        assertThat(refused("/bearer", "Basic abc")).isEqualTo("401 Bearer");
        assertThat(refused("/basic", "Basic !!!!")).isEqualTo("401 Basic realm=\"dome\"");
        assertThat(refused("/digest", "Bearer a")).isEqualTo("401 Digest");
        assertThat(refused("/hawk", "")).isEqualTo("401 Hawk");
        assertThat(refused("/query", "")).isEqualTo("401 APIKey");
    }

    @Test
    void anOptionalSchemeLetsNobodyThroughButNotNonsense() {
        assertThat(client.get("/basic/maybe").send().json()).isEqualTo(json("null"));
        assertThat(get("/basic/maybe", "Bearer a").json()).isEqualTo(json("null"));
        assertThat(get("/basic/maybe", "Basic YWRh").status()).isEqualTo(401);
        assertThat(client.get("/maybe").send().json()).isEqualTo(json("\"no key\""));
        assertThat(client.get("/maybe").header("x-key", "k").send().json()).isEqualTo(json("\"k\""));
    }

    @Test
    void base64IsReadAsPythonDoes() {
        assertThat(get("/basic", "Basic YWRh OnNl Y3Jl dA==").json()).isEqualTo(json("\"ada:...\""));
        assertThat(get("/basic", "Basic YWRhOnB3YQ==YWRh").json()).isEqualTo(json("\"ada:...\""));
        assertThat(get("/basic", "Basic YWRhOnNlY3JldA").status()).isEqualTo(401);
        assertThat(get("/basic", "Basic YWTDpDpww6Rzcw==").status()).isEqualTo(401);
    }

    @Test
    void aSchemeOfOnesOwnRefusesInItsWayAndIsCalledAsItsClass() {
        assertThat(client.get("/tea").send().status()).isEqualTo(418);
        assertThat(client.openApi().toString())
                .contains("\"TeaBearer\":{\"type\":\"http\",\"scheme\":\"bearer\"}", "\"MaybeKey\"", "\"HTTPBase\"");
    }

    @Test
    void whoAsksForAnOptionalSchemeTakesNull() {
        assertThatThrownBy(App.named("Careless").include(new Careless())::build)
                .hasMessageContaining("MaybeKey may give null, so a parameter that asks for it must be @Nullable");
    }

    @Test
    void severalThatFitAreRefused() {
        var door = Router.at("/x").supply(new HttpBearer(), new HttpBasic()).include(new Door());
        assertThatThrownBy(App.named("Several").include(door)::build)
                .hasMessageContaining("several objects of it are supplied");
    }

    static class Astronomer {
        @Provides
        String astronomer(SecurityScopes asked, @Depends(OAuth2Password.class) String token) {
            return token + " for " + asked.text();
        }
    }

    static class Awake {
        @Provides
        String awake(@Depends(value = Astronomer.class, scopes = "stars:read") String who) {
            return who;
        }
    }

    static class Stars {
        @Get("/write")
        List<String> write(
                @Depends(value = Awake.class, scopes = "stars:write") String who,
                @Depends(Astronomer.class) String plain,
                @Depends(
                                value = Astronomer.class,
                                scopes = {"stars:read", "stars:write"})
                        String same) {
            return List.of(who, plain, same);
        }
    }

    @Test
    void scopesGatherOnTheWayAndAreDocumented() {
        var stars = TestClient.of(App.named("Stars")
                .supply(new OAuth2Password("token"))
                .include(Router.at("")
                        .depends(Depending.on(Astronomer.class).scopes("dome"))
                        .include(new Stars())));
        assertThat(stars.get("/write")
                        .header("authorization", "Bearer t")
                        .send()
                        .json())
                .isEqualTo(json("[\"t for stars:write stars:read\",\"t for \",\"t for stars:write stars:read\"]"));
        assertThat(stars.openApi().toString())
                .contains("\"security\":[{\"OAuth2PasswordBearer\":[\"dome\",\"stars:write\",\"stars:read\"]}]");
    }

    private TestAnswer get(String target, String authorization) {
        return client.get(target).header("authorization", authorization).send();
    }

    private String refused(String target, String authorization) {
        var answer = get(target, authorization);
        return answer.status() + " " + String.join(",", answer.headers("www-authenticate"));
    }
}
