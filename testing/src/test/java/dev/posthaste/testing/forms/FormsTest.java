package dev.posthaste.testing.forms;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.Depends;
import dev.posthaste.FormData;
import dev.posthaste.FromForm;
import dev.posthaste.Json;
import dev.posthaste.NoExtra;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Request;
import dev.posthaste.testing.TestClient;
import dev.posthaste.testing.TestRequest;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormsTest {

    record Card(String town, int year, List<String> tags) {}

    @NoExtra
    record Visit(
            String name,
            @Default("30") @Min(0) int age,
            @Nullable String remark) {}

    static class Sender {
        @Provides
        String sender(@FromForm String sender) {
            return sender;
        }
    }

    static class Museum {
        @Post("/cards")
        Card card(
                @FromForm String town, @FromForm @Default("1900") int year, @FromForm @Default("[]") List<String> tag) {
            return new Card(town, year, tag);
        }

        @Post("/visits")
        Visit visit(@FromForm Visit visit) {
            return visit;
        }

        @Post("/parcels")
        String parcel(@Depends(Sender.class) String sender, @FromForm String contents) {
            return sender + ": " + contents;
        }

        @Post("/as-sent")
        Json asSent(Request request) {
            return Json.of(request.form().items().stream()
                    .map(item -> ((FormData.Text) item).value())
                    .toList());
        }
    }

    record Box(int size) {}

    static class Warehouse {
        @Post("/boxes")
        int box(Box box, @Depends(Sender.class) String sender) {
            return box.size();
        }
    }

    private final TestClient client = TestClient.of(App.named("Museum").include(new Museum()));

    private static Json quoted(String text) {
        return json(text.replace('\'', '"'));
    }

    private TestRequest card() {
        return client.post("/cards").field("town", "Visby");
    }

    @Test
    void scalarsTakeTheLastFieldAndListsEveryOne() {
        var answer = card().field("town", "Växjö & Öland")
                .field("tag", "sea")
                .field("year", "1911")
                .field("tag", "")
                .send();
        assertThat(answer.json()).isEqualTo(quoted("{'town':'Växjö & Öland','year':1911,'tags':['sea','']}"));
    }

    @Test
    void anEmptyFieldIsAsIfNotSent() {
        assertThat(card().field("year", "").send().json()).isEqualTo(quoted("{'town':'Visby','year':1900,'tags':[]}"));
        assertThat(invalid(client.post("/cards").field("town", "").send())).containsExactly("missing body town");
    }

    @Test
    void multipartIsAFormToo() {
        var answer = card().file("other", "a.txt", null, new byte[] {1}).send();
        assertThat(answer.json()).isEqualTo(quoted("{'town':'Visby','year':1900,'tags':[]}"));
    }

    @Test
    void aBodyOfAnotherTypeIsAnEmptyForm() {
        assertThat(invalid(client.post("/cards").json("{\"town\": \"Visby\"}").send()))
                .containsExactly("missing body town");
    }

    @Test
    void aRecordTakesTheWholeForm() {
        var visit = client.post("/visits")
                .field("name", "Maj")
                .field("remark", "fin")
                .send();
        assertThat(visit.json()).isEqualTo(quoted("{'name':'Maj','age':30,'remark':'fin'}"));
        var wrong = client.post("/visits").field("age", "-1").field("zip", "1").send();
        assertThat(invalid(wrong))
                .containsExactly("missing body name", "greater_than_equal body age", "extra_forbidden body zip");
    }

    @Test
    void dependenciesReadTheSameForm() {
        var answer = client.post("/parcels")
                .field("sender", "Ebba")
                .field("contents", "tea")
                .send();
        assertThat(answer.text()).isEqualTo("\"Ebba: tea\"");
    }

    @Test
    void tooManyFieldsAreRefused() {
        var request = card();
        for (int i = 0; i < 1000; i++) {
            request.field("tag", "" + i);
        }
        var answer = request.send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()).isEqualTo(quoted("{'detail':'Too many fields. Maximum number of fields is 1000.'}"));
    }

    @Test
    void aHandlerMayReadTheFormItself() {
        assertThat(client.post("/as-sent")
                        .field("b", "2")
                        .field("a", "1")
                        .send()
                        .text())
                .isEqualTo("[\"2\",\"1\"]");
    }

    @Test
    void aBodyCannotBeAFormAndJsonAtOnce() {
        assertThatThrownBy(() -> TestClient.of(App.named("Warehouse").include(new Warehouse())))
                .hasMessageContaining("the body cannot be a form for one parameter and something else for 'box'");
    }

    @Test
    void documentsSayWhatAFormHolds() {
        var document = client.openApi().toString();
        assertThat(document)
                .contains(
                        "\"application/x-www-form-urlencoded\":{\"schema\":{\"$ref\":\"#/components/schemas/Body_card_cards_post\"}}")
                .contains("\"application/x-www-form-urlencoded\":{\"schema\":{\"$ref\":\"#/components/schemas/Visit");
    }
}
