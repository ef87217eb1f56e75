package dev.posthaste.testing.dependencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.FromPath;
import dev.posthaste.Get;
import dev.posthaste.Provides;
import dev.posthaste.Router;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who asks for a dependency and how; what cannot be resolved is said when the application is put together.
class AskingTest {

    @Depends(Counter.class)
    @interface Counted {}

    static class Counter {
        private int calls;

        @Provides
        int next() {
            return ++calls;
        }
    }

    static class Counts {
        @Get("/counts")
        List<Integer> counts(@Counted int first, @Depends(Counter.class) int second) {
            return List.of(first, second);
        }
    }

    @Test
    void anAnnotationThatTheProviderDoesNotTakeAsksForTheSameValue() {
        var client = TestClient.of(App.named("Counts").include(new Counts()));
        assertThat(client.get("/counts").send().text()).isEqualTo("[1,1]");
    }

    @Depends(Users.class)
    @interface CurrentUser {
        String role() default "guest";
    }

    static class Users {
        @Provides
        String user(CurrentUser asked) {
            return asked.role();
        }
    }

    static class Profile {
        @Get("/profile")
        String profile() {
            return "me";
        }
    }

    @Test
    void aProviderThatTakesTheAnnotationIsNotAskedForWithout() {
        var app = App.named("Profile").depends(Users.class).include(new Profile());
        assertThatThrownBy(app::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Users takes the annotation that asks for it")
                .hasMessageContaining("Profile.profile");
    }

    static class Wrapping {
        @Provides
        int wrapped(@Depends(Counter.class) int inner) {
            return -inner;
        }
    }

    @Test
    void aReplacementThatNeedsWhatItReplacesIsSaidToBeACircle() {
        var app = App.named("Counts").replace(Counter.class, new Wrapping()).include(new Counts());
        assertThatThrownBy(app::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Wrapping -> ")
                .hasMessageContaining("break the circle");
    }

    static class Elsewhere {
        @Provides
        int number(@FromPath int number) {
            return number;
        }
    }

    static class Numbers {
        @Get("/number")
        int number(@Depends(Elsewhere.class) int number) {
            return number;
        }
    }

    @Test
    void aPathParameterComesFromThePrefixToo() {
        var client = TestClient.of(
                App.named("Numbers").include(Router.at("/numbers/{number}").include(new Numbers())));
        assertThat(client.get("/numbers/7/number").send().text()).isEqualTo("7");
    }

    @Test
    void aPathParameterThatNoPathNamesIsRefused() {
        var app = App.named("Numbers").include(new Numbers());
        assertThatThrownBy(app::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the path /number has no parameter {number}");
    }
}
