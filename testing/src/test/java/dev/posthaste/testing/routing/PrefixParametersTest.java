package dev.posthaste.testing.routing;

import static dev.posthaste.testing.Answers.invalid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.FromPath;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Provides;
import dev.posthaste.Router;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One class below two prefixes, of which one names what its methods take.
class PrefixParametersTest {

    static class Rooms {
        @Get("/rooms/{id}")
        List<Integer> room(int hotel, int id, @Depends(Floor.class) int floor) {
            return List.of(hotel, id, floor);
        }
    }

    static class Floor {
        @Provides
        int floor(int floor) {
            return floor;
        }
    }

    static class Halls {
        @Get("/halls")
        int halls(@FromPath int hotel) {
            return hotel;
        }
    }

    private final TestClient client = TestClient.of(App.named("Hotels")
            .include(
                    Router.at("/hotels/{hotel}/{floor}").include(new Rooms(), new Halls()),
                    Router.at("/any").include(new Rooms())));

    @Test
    void unmarkedParametersComeFromThePrefixThatNamesThem() {
        assertThat(client.get("/hotels/1/2/rooms/3").send().json()).isEqualTo(Json.of(List.of(1, 3, 2)));
        assertThat(client.get("/hotels/1/2/halls").send().json()).isEqualTo(Json.of(1));
        assertThat(invalid(client.get("/hotels/x/y/rooms/3?hotel=1&floor=2").send()))
                .containsExactlyInAnyOrder("int_parsing path hotel", "int_parsing path floor");
    }

    @Test
    void elseTheyComeFromTheQuery() {
        assertThat(client.get("/any/rooms/3?hotel=1&floor=2").send().json()).isEqualTo(Json.of(List.of(1, 3, 2)));
        assertThat(invalid(client.get("/any/rooms/3").send()))
                .containsExactlyInAnyOrder("missing query hotel", "missing query floor");
    }

    @Test
    void aParameterOfThePathThatNoPrefixNamesIsRefusedByLinking() {
        assertThatThrownBy(() -> TestClient.of(App.named("Halls").include(new Halls())))
                .hasMessageContaining("the path /halls has no parameter {hotel}");
    }
}
