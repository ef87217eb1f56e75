package dev.posthaste.testing.dependencies;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.FromCookie;
import dev.posthaste.FromHeader;
import dev.posthaste.Get;
import dev.posthaste.HttpException;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Router;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenciesTest {

    record Maker(String name, int year) {}

    static class Counter {
        private int calls;

        @Provides
        int next() {
            return ++calls;
        }
    }

    static class Sub {
        @Provides
        int sub(int x) {
            return x;
        }
    }

    static class Outer {
        @Provides
        int outer(int y, @Depends(Sub.class) int sub) {
            return sub * 10 + y;
        }
    }

    static class Refusing {
        @Provides
        void refuse() {
            throw new HttpException(403);
        }
    }

    static class Named {
        @Provides
        String maker(Maker m) {
            return m.name();
        }
    }

    static class Handlers {
        @Get("/cached")
        List<Integer> cached(
                @Depends(Counter.class) int first,
                @Depends(Counter.class) int second,
                @Depends(value = Counter.class, cached = false) int fresh) {
            return List.of(second - first, fresh - first);
        }

        @Get("/nested")
        int nested(int w, @Depends(Outer.class) int outer) {
            return w + outer;
        }

        @Depends({Sub.class, Outer.class})
        @Get("/before")
        int before(int w) {
            return w;
        }

        @Depends({Sub.class, Refusing.class})
        @Get("/refused")
        int refused(int a) {
            return a;
        }

        @Depends(Refusing.class)
        @Post("/refused")
        void refusedBody(Maker m) {}

        @Post("/shared")
        String shared(Maker m, @Depends(Named.class) String name) {
            return m.name() + name;
        }

        @Post("/all/{a}")
        void all(Maker maker, @FromCookie int d, @FromHeader int c, int b, int a) {}
    }

    private final TestClient client = TestClient.of(App.named("Dependencies").include(new Handlers()));

    @Test
    void isResolvedOncePerRequestUnlessFreshOnesAreAsked() {
        assertThat(get("/cached").json()).isEqualTo(json("[0,1]"));
        assertThat(get("/cached").json()).isEqualTo(json("[0,1]"));
    }

    @Test
    void parametersOfDependenciesAreTheRequests() {
        assertThat(get("/nested?x=1&y=2&w=3").json()).isEqualTo(json("15"));
    }

    @Test
    void problemsAreToldInnermostFirst() {
        assertThat(invalid(get("/nested"))).containsExactly("missing query x", "missing query y", "missing query w");
        assertThat(invalid(get("/nested?x=1"))).containsExactly("missing query y", "missing query w");
        assertThat(invalid(get("/nested?x=1&y=2&w=z"))).containsExactly("int_parsing query w");
    }

    @Test
    void aSharedDependencysProblemsAreToldOnceForEachThatAsks() {
        assertThat(invalid(get("/before")))
                .containsExactly("missing query x", "missing query x", "missing query y", "missing query w");
    }

    @Test
    void aRefusalEndsTheRequestBeforeProblemsAreTold() {
        assertThat(get("/refused?a=z&x=z").json()).isEqualTo(json("{\"detail\":\"Forbidden\"}"));
        assertThat(client.post("/refused").send().status()).isEqualTo(403);
        assertThat(client.post("/refused").json("{}").send().status()).isEqualTo(403);
    }

    @Test
    void malformedJsonIsToldBeforeAnyDependency() {
        assertThat(invalid(client.post("/refused").json("{").send())).containsExactly("json_invalid body 1");
    }

    @Test
    void oneBodyMayServeSeveral() {
        assertThat(client.post("/shared")
                        .json("{\"name\":\"x\",\"year\":1}")
                        .send()
                        .json())
                .isEqualTo(json("\"xx\""));
        assertThat(invalid(
                        client.post("/shared").json("{\"name\":1,\"year\":1}").send()))
                .containsExactly("string_type body name", "string_type body name");
    }

    @Test
    void problemsAreToldByPlaceWhateverTheOrderOfParameters() {
        assertThat(invalid(client.post("/all/x").send()))
                .containsExactly(
                        "int_parsing path a",
                        "missing query b",
                        "missing header c",
                        "missing cookie d",
                        "missing body");
        var wrong = client.post("/all/x?b=y")
                .header("c", "z")
                .header("cookie", "d=q")
                .json("{\"name\":1}")
                .send();
        assertThat(invalid(wrong))
                .containsExactly(
                        "int_parsing path a",
                        "int_parsing query b",
                        "int_parsing header c",
                        "int_parsing cookie d",
                        "string_type body name",
                        "missing body year");
    }

    @Test
    void outerDependenciesComeFirst() {
        var guarded = TestClient.of(App.named("Guarded")
                .depends(Sub.class)
                .include(Router.at("/inner").depends(Outer.class).include(new Handlers())));
        assertThat(invalid(guarded.get("/inner/nested?w=1").send()))
                .containsExactly(
                        "missing query x", "missing query x", "missing query y", "missing query x", "missing query y");
    }

    private TestAnswer get(String target) {
        return client.get(target).send();
    }
}
