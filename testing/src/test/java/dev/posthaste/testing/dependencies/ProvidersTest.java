package dev.posthaste.testing.dependencies;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.*;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a dependency can be: a record, a constructor, an inherited or generic method, an object of a router.
class ProvidersTest {

    /// @param skip how many to leave out
    @Provides
    record Paging(
            @PositiveOrZero @Default("0") int skip,
            @Max(50) @Default("10") int limit) {}

    static class Order {
        private final String text;

        @Provides
        Order(String kind, @FromHeader @Default("1") int pieces, @Depends Paging page) {
            this.text = pieces + " " + kind + " after " + page.skip();
        }

        Order(String text) {
            this.text = text;
        }
    }

    static class Sieve {
        private final int mesh;

        Sieve(int mesh) {
            this.mesh = mesh;
        }

        @Provides
        boolean sift(@Default("5") int grain) {
            return grain <= mesh;
        }
    }

    static class Fine extends Sieve {
        Fine() {
            super(3);
        }
    }

    static class Coarse extends Sieve {
        Coarse() {
            super(9);
        }
    }

    abstract static class Shelf<T> {
        @Provides
        List<T> all() {
            return List.of(one());
        }

        abstract T one();
    }

    static class Names extends Shelf<String> {
        @Override
        String one() {
            return "Ida";
        }
    }

    interface Greeter {
        @Provides
        String greet(String name);
    }

    record Loud() implements Greeter {
        @Override
        public String greet(String name) {
            return name.toUpperCase(Locale.ROOT) + "!";
        }
    }

    record Quiet() implements Greeter {
        @Override
        public String greet(String name) {
            return name + ".";
        }
    }

    static class Handlers {
        @Get("/page")
        List<Integer> page(@Depends Paging page) {
            return List.of(page.skip(), page.limit());
        }

        @Get("/orders/{kind}")
        String order(@Depends(Order.class) Order order) {
            return order.text;
        }

        @Get("/sieves")
        List<Boolean> sieves(@Depends(Fine.class) boolean fine, @Depends(Coarse.class) boolean coarse) {
            return List.of(fine, coarse);
        }

        @Get("/names")
        List<String> names(@Depends(Names.class) List<String> names) {
            return names;
        }
    }

    static class Greetings {
        @Get("")
        String greet(@Depends(Greeter.class) String greeting) {
            return greeting;
        }
    }

    private final App app = App.named("Providers").include(new Handlers());
    private final TestClient client = TestClient.of(app);

    @Test
    void aRecordIsMadeOfTheRequest() {
        assertThat(client.get("/page?skip=3").send().json()).isEqualTo(json("[3,10]"));
        assertThat(invalid(client.get("/page?skip=-1&limit=51").send()))
                .containsExactly("greater_than_equal query skip", "less_than_equal query limit");
        assertThat(client.openApi().toString()).contains("\"description\":\"how many to leave out\"");
    }

    @Test
    void aConstructorTakesItsParametersFromTheRequest() {
        assertThat(client.get("/orders/bun?skip=2").header("pieces", "4").send().json())
                .isEqualTo(json("\"4 bun after 2\""));
    }

    @Test
    void anInheritedMethodProvidesForEachClass() {
        assertThat(client.get("/sieves").send().json()).isEqualTo(json("[false,true]"));
        assertThat(client.get("/names").send().json()).isEqualTo(json("[\"Ida\"]"));
    }

    @Test
    void theNearestObjectOfAnInterfaceProvides() {
        var greetings = TestClient.of(App.named("Greetings")
                .supply(new Quiet())
                .include(
                        Router.at("/quiet").include(new Greetings()),
                        Router.at("/loud").supply(new Loud()).include(new Greetings())));
        assertThat(greetings.get("/quiet?name=ida").send().json()).isEqualTo(json("\"ida.\""));
        assertThat(greetings.get("/loud?name=ida").send().json()).isEqualTo(json("\"IDA!\""));
    }

    @Test
    void whatIsMadeOfARequestIsReplacedByAValue() {
        var replaced =
                TestClient.of(app.replace(Paging.class, new Paging(7, 7)).replace(Order.class, new Order("nothing")));
        assertThat(replaced.get("/page?skip=x").send().json()).isEqualTo(json("[7,7]"));
        assertThat(replaced.get("/orders/bun").send().json()).isEqualTo(json("\"nothing\""));
    }

    @Test
    void oneObjectOfSeveralIsReplaced() {
        var names = App.named("Needs")
                .depends(new Needs("outer"))
                .include(Router.at("/inner").depends(new Needs("inner")).include(new Passed()));
        assertThat(TestClient.of(names).get("/inner").send().json()).isEqualTo(json("[\"outer\",\"inner\"]"));
        assertThat(TestClient.of(names.replace(new Needs("outer"), new Needs("test")))
                        .get("/inner")
                        .send()
                        .json())
                .isEqualTo(json("[\"test\",\"inner\"]"));
    }

    record Needs(String word) {
        @Provides
        void pass(Request request) {
            var words = new ArrayList<Object>((List<?>) request.state().getOrDefault("words", List.of()));
            words.add(word);
            request.state().put("words", words);
        }
    }

    static class Passed {
        @Get("")
        @Nullable
        Json words(Request request) {
            return Json.of(request.state().get("words"));
        }
    }

    static class Shared {
        @Provides
        Lease<String> shared() {
            return Lease.of("shared", outcome -> {});
        }
    }

    static class Lasting {
        @Provides
        Lease<String> lasting(@Depends(value = Shared.class, until = Lease.End.HANDLER) String shared) {
            return Lease.of(shared, outcome -> {});
        }
    }

    static class Wrong {
        @Get("/")
        String wrong(@Depends(Lasting.class) String lasting) {
            return lasting;
        }
    }

    @Test
    void aLeaseOfTheRequestDoesNotDependOnOneOfTheHandler() {
        assertThatThrownBy(App.named("Wrong").include(new Wrong())::build)
                .hasMessageContaining("Lasting has a lease until the end of the request, so it cannot depend on")
                .hasMessageContaining("until = Lease.End.HANDLER for both, or for none");
    }
}
