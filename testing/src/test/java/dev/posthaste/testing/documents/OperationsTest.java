package dev.posthaste.testing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.Callbacks;
import dev.posthaste.Documents;
import dev.posthaste.Get;
import dev.posthaste.InvalidRequests;
import dev.posthaste.Json;
import dev.posthaste.Operation;
import dev.posthaste.Post;
import dev.posthaste.Responding;
import dev.posthaste.Responds;
import dev.posthaste.Response;
import dev.posthaste.Returns;
import dev.posthaste.Router;
import dev.posthaste.Schema;
import dev.posthaste.testing.Answers;
import dev.posthaste.testing.TestClient;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What annotations of handlers, and steps of routers and applications, say to the document.
class OperationsTest {

    @Schema
    record Complaint(String reason) {}

    record Tour(int visitors) {}

    @Responds(status = 409, type = Complaint.class)
    static class Full extends Exception {
        private static final long serialVersionUID = 1;
    }

    static class FullForever extends Full {
        private static final long serialVersionUID = 1;
    }

    interface Reports {
        /// You get this when the tour ends.
        @Post("{$request.query.back}/reports")
        void reportBack(Tour report);
    }

    static class Tours {
        @Post("/tours")
        @Callbacks(Reports.class)
        @Responds(status = 404, description = "No such room")
        Json book(Tour tour) throws FullForever {
            return Json.of(tour);
        }

        @Deprecated
        @Get("/tours")
        @Operation(
                summary = "All",
                tags = "inner",
                operationId = "all",
                extra = "{\"tags\": [\"more\"], \"x-slow\": true}")
        Json list(int page) {
            return Json.of(page);
        }

        @Get("/hidden")
        @Operation(hidden = true)
        Json hidden() {
            return Json.of(null);
        }

        @Get("/text")
        @Returns(mediaType = "text/plain")
        String text() {
            return "wörds";
        }

        @Get("/own")
        @Returns(mediaType = Returns.ANYTHING)
        Response own() {
            return Response.text("");
        }
    }

    private static final Router ROUTER = Router.at("").include(new Tours());

    private static Json.Obj document(App app) {
        return TestClient.of(app).openApi();
    }

    private static Json at(Json.Obj document, String... names) {
        Json found = document;
        for (var name : names) {
            found = Objects.requireNonNull(((Json.Obj) found).get(name), name);
        }
        return found;
    }

    private static Set<String> names(Json object) {
        return ((Json.Obj) object).members().keySet();
    }

    @Test
    void anExceptionThatIsThrownDocumentsItsAnswer() {
        var responses = at(document(App.named("A").include(ROUTER)), "paths", "/tours", "post", "responses");
        assertThat(names(responses)).containsExactlyInAnyOrder("200", "404", "409", "422");
        assertThat(at((Json.Obj) responses, "409")).isEqualTo(Answers.json("""
                        {"description": "Conflict",
                         "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Complaint"}}}}"""));
    }

    @Test
    void whatIsSaidNearerToAnOperationCounts() {
        var outer = Router.at("/outer")
                .tags("outer")
                .responds(404, "Overruled")
                .responds(410, Complaint.class, "Torn down")
                .responds(Responding.with("default").listOf(Complaint.class))
                .include(ROUTER);
        var document = document(App.named("A").include(outer));
        var responses = (Json.Obj) at(document, "paths", "/outer/tours", "post", "responses");
        assertThat(at(responses, "404", "description")).isEqualTo(Json.of("No such room"));
        assertThat(at(responses, "410", "description")).isEqualTo(Json.of("Torn down"));
        assertThat(at(responses, "default", "content", "application/json", "schema", "type"))
                .isEqualTo(Json.of("array"));
        assertThat(names(responses)).doesNotContain("422");
        var list = (Json.Obj) at(document, "paths", "/outer/tours", "get");
        assertThat(at(list, "tags")).isEqualTo(Answers.json("[\"outer\",\"inner\",\"more\"]"));
        assertThat(at(list, "deprecated")).isEqualTo(Json.of(true));
        assertThat(at(list, "x-slow")).isEqualTo(Json.of(true));
        assertThat(at(list, "operationId")).isEqualTo(Json.of("all"));
    }

    @Test
    void idsAreMadeByTheNearestRouter() {
        var named = ROUTER.operationIds(route -> route.method() + "." + route.name());
        var document = document(
                App.named("A").routed(all -> all.operationIds(route -> "far")).include(named));
        assertThat(at(document, "paths", "/text", "get", "operationId")).isEqualTo(Json.of("GET.text"));
    }

    @Test
    void hiddenOperationsAreAnsweredButNotShown() {
        var client = TestClient.of(App.named("A").include(ROUTER));
        assertThat(names(at(client.openApi(), "paths"))).doesNotContain("/hidden");
        assertThat(client.get("/hidden").send().status()).isEqualTo(200);
        var allHidden = App.named("A").routed(Router::hidden).include(ROUTER);
        assertThat(document(allHidden)).isEqualTo(Answers.json("""
                {"openapi": "3.1.0", "info": {"title": "A", "version": "0.1.0"}, "paths": {}}"""));
    }

    @Test
    void callbacksAndWebhooksAreDescribedByInterfaces() {
        var app = App.named("A")
                .documents(Documents.standard().webhooks(Reports.class))
                .include(ROUTER);
        var document = document(app);
        var expression = "{$request.query.back}/reports";
        var callback = at(document, "paths", "/tours", "post", "callbacks", "report_back", expression, "post");
        assertThat(callback).isEqualTo(at(document, "webhooks", expression, "post"));
        assertThat(at((Json.Obj) callback, "description")).isEqualTo(Json.of("You get this when the tour ends."));
        assertThat(at((Json.Obj) callback, "responses", "200", "content", "application/json", "schema"))
                .isEqualTo(Json.object());
        assertThat(TestClient.of(app).post("/" + expression).send().status()).isEqualTo(404);
    }

    @Test
    void textIsSentAndDocumentedAsText() {
        var client = TestClient.of(App.named("A").include(ROUTER));
        var answer = client.get("/text").send();
        assertThat(answer.text()).isEqualTo("wörds");
        assertThat(answer.headers("content-type")).containsExactly("text/plain; charset=utf-8");
        assertThat(at(client.openApi(), "paths", "/text", "get", "responses", "200", "content"))
                .isEqualTo(Answers.json("{\"text/plain\": {\"schema\": {\"type\": \"string\"}}}"));
        assertThat(names(at(client.openApi(), "paths", "/own", "get", "responses", "200")))
                .containsExactly("description");
    }

    @Test
    void aMediaTypeOfARouterMustSuitItsHandlers() {
        assertThatThrownBy(() ->
                        App.named("A").include(ROUTER.mediaType("text/html")).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Tours.book: text/html is not JSON");
    }

    @Test
    void aTypeNamedAtRunTimeNeedsAShape() {
        assertThatThrownBy(() -> App.named("A")
                        .include(ROUTER.responds(404, String.class, ""))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("annotate it with @Schema");
    }

    @Test
    void theAnswerToWrongValuesIsDescribedAsItIsGiven() {
        var own = InvalidRequests.of(400, Complaint.class, error -> new Complaint("wrong"));
        var client = TestClient.of(App.named("A").invalidRequests(own).include(ROUTER));
        var responses = (Json.Obj) at(client.openApi(), "paths", "/tours", "get", "responses");
        assertThat(names(responses)).containsExactlyInAnyOrder("200", "400");
        assertThat(at(responses, "400", "content", "application/json", "schema"))
                .isEqualTo(Json.object("$ref", "#/components/schemas/Complaint"));
        assertThat(names(at(client.openApi(), "components", "schemas"))).containsExactlyInAnyOrder("Complaint", "Tour");
        assertThat(client.get("/tours").send().status()).isEqualTo(400);
    }
}
