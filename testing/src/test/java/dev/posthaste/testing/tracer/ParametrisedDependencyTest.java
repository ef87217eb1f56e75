package dev.posthaste.testing.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.FromHeader;
import dev.posthaste.Get;
import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Provides;
import dev.posthaste.Request;
import dev.posthaste.Router;
import dev.posthaste.testing.TestClient;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One dependency that is given as an object with a router, and one that a user's own annotation asks for.
class ParametrisedDependencyTest {

    record Needs(String word) {
        @Provides
        void check(Request request, @FromHeader List<String> xWord) {
            var asked = (List<?>) request.state().computeIfAbsent("asked", key -> new ArrayList<String>());
            if (!xWord.contains(word)) {
                throw new HttpException(403, word + " is missing, after " + asked.size());
            }
        }
    }

    record User(String name, String role) {}

    @Depends(Users.class)
    @interface CurrentUser {
        String role() default "guest";

        String[] rights() default {};
    }

    static class Users {
        private int made;

        @Provides
        User user(CurrentUser asked, @FromHeader String xUser) {
            made++;
            return new User(xUser + made, asked.role() + asked.rights().length);
        }
    }

    static class Profiles {
        @Get("/same")
        List<User> same(@CurrentUser(role = "admin") User first, @CurrentUser(role = "admin") User second) {
            return List.of(first, second);
        }

        @Get("/other")
        List<User> other(
                @CurrentUser User first,
                @CurrentUser(
                                role = "admin",
                                rights = {"a", "b"})
                        User second) {
            return List.of(first, second);
        }
    }

    private final TestClient client = TestClient.of(App.named("Profiles")
            .include(Router.at("")
                    .depends(new Needs("open"), new Needs("sesame"), new Needs("open"))
                    .include(new Profiles())));

    @Test
    void equalAskingsAreOneValue() {
        var answer = client.get("/same")
                .header("x-word", "open")
                .header("x-word", "sesame")
                .header("x-user", "ada")
                .send();
        assertThat(answer.json()).isEqualTo(Json.of(List.of(user("ada1", "admin0"), user("ada1", "admin0"))));
    }

    @Test
    void askingsWithOtherMembersAreOtherValues() {
        var answer = client.get("/other")
                .header("x-word", "open")
                .header("x-word", "sesame")
                .header("x-user", "ada")
                .send();
        assertThat(answer.json()).isEqualTo(Json.of(List.of(user("ada1", "guest0"), user("ada2", "admin2"))));
    }

    @Test
    void eachGivenObjectChecksForItself() {
        var answer = client.get("/same")
                .header("x-word", "open")
                .header("x-user", "ada")
                .send();
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("sesame is missing");
    }

    private static Json user(String name, String role) {
        return Json.object("name", name, "role", role);
    }
}
