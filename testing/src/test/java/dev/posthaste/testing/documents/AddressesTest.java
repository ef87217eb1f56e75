package dev.posthaste.testing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.About;
import dev.posthaste.App;
import dev.posthaste.Documents;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Returns;
import dev.posthaste.testing.Answers;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where the document and its pages are, and what an application says of itself.
class AddressesTest {

    record Note(String text, @Nullable @Positive Integer stars) {}

    static class Notes {
        @Post("/notes")
        Note add(Note note) {
            return note;
        }

        @Get("/text")
        @Returns(mediaType = "text/plain")
        String text() {
            return "";
        }
    }

    private static TestClient client(Documents documents) {
        return TestClient.of(App.named("A").documents(documents).include(new Notes()));
    }

    private static int status(TestClient client, String target) {
        return client.get(target).send().status();
    }

    @Test
    void documentAndPagesMove() {
        var client = client(Documents.standard()
                .openApi("/schema/a.json")
                .docs("/help/manual")
                .redoc(null)
                .swagger(Json.object("deepLinking", false)));
        assertThat(status(client, "/schema/a.json")).isEqualTo(200);
        assertThat(status(client, "/openapi.json")).isEqualTo(404);
        assertThat(status(client, "/redoc")).isEqualTo(404);
        var page = client.get("/help/manual").send().text();
        assertThat(page)
                .contains("new URL(\"../schema/a.json\"", "\"deepLinking\":false", "../help/manual/swagger-ui.css");
        assertThat(page).contains("oauth2RedirectUrl: new URL(\"../docs/oauth2-redirect\"");
        assertThat(status(client, "/help/manual/swagger-ui.css")).isEqualTo(200);
    }

    @Test
    void withoutADocumentThereAreNoPages() {
        var client = client(Documents.none());
        assertThat(status(client, "/openapi.json")).isEqualTo(404);
        assertThat(status(client, "/docs")).isEqualTo(404);
        assertThat(status(client, "/notes")).isEqualTo(405);
    }

    @Test
    void theRootPathIsTheFirstServer() {
        var about = About.of().server("https://a.example", "");
        var app = App.named("A").about(about).rootPath("/api").include(new Notes());
        var servers = Answers.json("[{\"url\": \"/api\"}, {\"url\": \"https://a.example\"}]");
        for (var target : new String[] {"/openapi.json", "/api/openapi.json"}) {
            var document = (Json.Obj) TestClient.of(app).get(target).send().json();
            assertThat(document.get("servers")).isEqualTo(servers);
        }
        var unlisted = app.documents(Documents.standard().rootPathInServers(false));
        var document =
                (Json.Obj) TestClient.of(unlisted).get("/openapi.json").send().json();
        assertThat(document.get("servers")).isEqualTo(Answers.json("[{\"url\": \"https://a.example\"}]"));
    }

    @Test
    void aMountedApplicationHasADocumentOfItsOwn() {
        var outer = TestClient.of(App.named("A").mount("/inner", App.named("B").include(new Notes())));
        var document = (Json.Obj) outer.get("/inner/openapi.json").send().json();
        assertThat(document.get("servers")).isEqualTo(Answers.json("[{\"url\": \"/inner\"}]"));
        assertThat(outer.openApi().get("paths")).isEqualTo(Json.object());
    }

    @Test
    void theDocumentCanBeChangedAtLast() {
        var changed = client(Documents.standard().change(document -> document.with("x-made", Json.of(1))));
        assertThat(changed.openApi().get("x-made")).isEqualTo(Json.of(1));
        assertThat(client(Documents.standard()).openApi().get("x-made")).isNull();
    }

    @Test
    void anApplicationSaysWhoMadeIt() {
        var about = About.of()
                .summary("S")
                .terms("https://a.example/terms")
                .contact("The porter", "", "porter@a.example")
                .license("MIT", "MIT")
                .tag("notes", "Written.")
                .externalDocs("https://a.example/more", "More")
                .extension("x-logo", Json.of("a"));
        var document = TestClient.of(App.named("A").about(about)).openApi();
        assertThat(document).isEqualTo(Answers.json("""
                                {"openapi": "3.1.0",
                                 "info": {"title": "A", "version": "0.1.0", "summary": "S", "termsOfService": "https://a.example/terms",
                                          "contact": {"name": "The porter", "email": "porter@a.example"},
                                          "license": {"name": "MIT", "identifier": "MIT"}},
                                 "paths": {}, "tags": [{"name": "notes", "description": "Written."}],
                                 "externalDocs": {"url": "https://a.example/more", "description": "More"}, "x-logo": "a"}"""));
    }

    @Test
    void anOlderDocumentHasNoTypeNull() {
        var document = client(Documents.standard().openApi30()).openApi();
        assertThat(document.text("openapi")).isEqualTo("3.0.3");
        var components = (Json.Obj) Objects.requireNonNull(document.get("components"));
        var note = (Json.Obj)
                Objects.requireNonNull(((Json.Obj) Objects.requireNonNull(components.get("schemas"))).get("Note"));
        assertThat(((Json.Obj) Objects.requireNonNull(note.get("properties"))).get("stars"))
                .isEqualTo(Answers.json("""
                        {"type": "integer", "minimum": 0.0, "exclusiveMinimum": true, "nullable": true, "title": "Stars"}"""));
    }
}
