package dev.posthaste.testing.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.FromBody;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Router;
import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

/// One router at two places, where a dependency of the second brings a body field: the body's form is settled by
/// linking.
class RouterIncludedTwiceTest {

    record Room(String name, int beds) {}

    static class Rooms {
        @Post("/rooms")
        Room create(Room room) {
            return room;
        }
    }

    static class Signature {
        @Provides
        String signature(@FromBody String signature) {
            return signature;
        }
    }

    private final Router rooms = Router.at("").include(new Rooms());
    private final TestClient client = TestClient.of(App.named("Hotel")
            .include(
                    Router.at("/open").include(rooms),
                    Router.at("/signed").depends(Signature.class).include(rooms)));

    @Test
    void theWholeBodyIsTheRoomWhereNothingElseIsAsked() {
        var answer = client.post("/open/rooms")
                .json("{\"name\":\"Blue\",\"beds\":2}")
                .send();
        assertThat(answer.json()).isEqualTo(Json.object("name", "Blue", "beds", 2));
    }

    @Test
    void bothAreMembersWhereADependencyAsksForAField() {
        var answer = client.post("/signed/rooms")
                .json("{\"signature\":\"ok\",\"room\":{\"name\":\"Blue\",\"beds\":2}}")
                .send();
        assertThat(answer.json()).isEqualTo(Json.object("name", "Blue", "beds", 2));
    }

    @Test
    void whatIsMissingIsSaidAtItsPlaceInEitherForm() {
        var open = client.post("/open/rooms").json("{\"name\":\"Blue\"}").send();
        var signed = client.post("/signed/rooms").json("{\"name\":\"Blue\"}").send();
        assertThat(open.status()).isEqualTo(422);
        assertThat(open.text()).contains("[\"body\",\"beds\"]");
        assertThat(signed.text()).contains("[\"body\",\"signature\"]", "[\"body\",\"room\"]");
    }

    @Test
    void theDocumentHasBothForms() {
        var document = client.openApi().toString();
        assertThat(document)
                .contains(
                        "\"/open/rooms\":{\"post\":{\"summary\":\"Create\",\"operationId\":\"create_open_rooms_post\","
                                + "\"requestBody\":{\"content\":{\"application/json\":{\"schema\":"
                                + "{\"$ref\":\"#/components/schemas/Room\"}}},\"required\":true}")
                .contains("{\"$ref\":\"#/components/schemas/Body_create_signed_rooms_post\"}");
    }
}
