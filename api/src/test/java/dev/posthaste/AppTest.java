package dev.posthaste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AppTest {

    private static final class Rooms {}

    private final App app = App.named("Rooms");

    @Test
    void aClassInPlaceOfAnObjectIsRefused() {
        assertRefused("include", () -> app.include(new Rooms(), Rooms.class));
        assertRefused("include", () -> Router.at("/rooms").include(Rooms.class));
        assertRefused("supply", () -> app.supply(Rooms.class));
        assertRefused("replace", () -> app.replace(Rooms.class, Rooms.class));
    }

    @Test
    void aDependencyMayBeAClass() {
        assertThat(app.depends(Rooms.class).router().dependencies()).containsExactly(Rooms.class);
        assertThat(Router.at("").depends(Rooms.class).dependencies()).containsExactly(Rooms.class);
    }

    private static void assertRefused(String step, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "%s takes objects, and dev.posthaste.AppTest$Rooms is a class:"
                                + " give an object, as new Rooms(...)",
                        step);
    }
}
