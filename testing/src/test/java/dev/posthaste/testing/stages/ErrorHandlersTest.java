package dev.posthaste.testing.stages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Get;
import dev.posthaste.HttpException;
import dev.posthaste.InvalidRequestException;
import dev.posthaste.InvalidRequests;
import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.Router;
import dev.posthaste.Schema;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Answers to what is thrown.
class ErrorHandlersTest {

    static class Tide extends RuntimeException {}

    static class NeapTide extends Tide {}

    @Schema
    record Complaint(String message, List<String> where) {}

    static class Harbour {
        @Get("/tide")
        int tide() {
            throw new NeapTide();
        }

        @Get("/crash")
        int crash() {
            throw new IllegalStateException("the crane fell");
        }

        @Get("/gone")
        int gone() {
            throw new HttpException(410, "gone");
        }

        @Get("/limit")
        int limit(@Positive int limit) {
            return limit;
        }
    }

    private static App harbour() {
        return App.named("Harbour").include(new Harbour());
    }

    private static Response text(String text) {
        return Response.text(text).status(418);
    }

    @Test
    void theNearestClassAnswers() {
        var client = TestClient.of(harbour()
                .onError(RuntimeException.class, (error, request) -> text("runtime"))
                .onError(Tide.class, (error, request) -> text("tide at " + request.path())));
        assertThat(client.get("/tide").send().text()).isEqualTo("tide at /tide");
        assertThat(client.get("/crash").send().text()).isEqualTo("runtime");
    }

    @Test
    void aStatusIsAskedBeforeAClass() {
        var client = TestClient.of(harbour()
                .onError(HttpException.class, (error, request) -> text("class"))
                .onStatus(410, (error, request) -> text("status " + error.detail()))
                .onStatus(404, (error, request) -> text("nothing here")));
        assertThat(client.get("/gone").send().text()).isEqualTo("status \"gone\"");
        assertThat(client.get("/nowhere").send().text()).isEqualTo("nothing here");
    }

    @Test
    void oneForAllTakesThePlaceOfThePlainAnswer() {
        var client = TestClient.of(harbour().onError(Exception.class, (error, request) -> text("oops")));
        assertThat(client.get("/crash").send().text()).isEqualTo("oops");
        assertThat(client.get("/gone").send().status()).isEqualTo(410);
    }

    @Test
    void aHandlerThatFailsIsAFault() {
        var client = TestClient.of(harbour().onError(Tide.class, (error, request) -> {
            throw new IllegalStateException("again");
        }));
        assertThat(client.get("/tide").send().status()).isEqualTo(500);
    }

    @Test
    void routersAreAskedBeforeTheApplication() {
        var inner = Router.at("/in")
                .onError(Tide.class, (error, request) -> text("router"))
                .include(new Harbour());
        var client = TestClient.of(App.named("Harbour")
                .onError(Tide.class, (error, request) -> text("application"))
                .include(inner, new Harbour()));
        assertThat(client.get("/in/tide").send().text()).isEqualTo("router");
        assertThat(client.get("/tide").send().text()).isEqualTo("application");
    }

    @Test
    void wrongValuesHaveOneAnswerAndOneSchema() {
        var client = TestClient.of(
                harbour().invalidRequests(InvalidRequests.of(400, Complaint.class, ErrorHandlersTest::complaint)));
        var answer = client.get("/limit?limit=0").send();
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json())
                .isEqualTo(Json.object(
                        "message", "Input should be greater than 0", "where", List.of("\"query\"", "\"limit\"")));
        var document = client.openApi().toString();
        assertThat(document).contains("\"400\"").contains("Complaint").doesNotContain("HTTPValidationError");
    }

    private static Complaint complaint(InvalidRequestException error) {
        var first = error.problems().getFirst();
        return new Complaint(
                first.message(), first.location().stream().map(Json::toString).toList());
    }

    @Test
    void problemDetailsAreReady() {
        var client = TestClient.of(harbour().invalidRequests(InvalidRequests.problemDetails()));
        var answer = client.get("/limit?limit=x").send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.headers("content-type")).containsExactly("application/problem+json");
        assertThat(answer.text())
                .contains("\"title\":\"Unprocessable Content\"")
                .contains("\"int_parsing\"");
        assertThat(client.openApi().toString())
                .contains("application/problem+json")
                .contains("ProblemDetails");
    }

    @Test
    void mountedApplicationsAnswerByThemselves() {
        var annex = App.named("Annex").include(new Harbour()).onStatus(404, (error, request) -> text("dark"));
        var client = TestClient.of(
                harbour().onError(Tide.class, (error, request) -> text("outer")).mount("/annex", annex));
        assertThat(client.get("/annex/nowhere").send().text()).isEqualTo("dark");
        assertThat(client.get("/annex/tide").send().status()).isEqualTo(500);
        assertThat(client.get("/tide").send().text()).isEqualTo("outer");
    }
}
