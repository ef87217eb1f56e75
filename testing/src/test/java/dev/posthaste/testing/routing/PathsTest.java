package dev.posthaste.testing.routing;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Get;
import dev.posthaste.Post;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    static class Paths {
        @Get("/numbers/{n}")
        int number(int n) {
            return n;
        }

        @Get("/texts/mine")
        String mine() {
            return "mine";
        }

        @Get("/texts/{s}")
        String text(String s) {
            return s;
        }

        @Get("/texts/other")
        String never() {
            return "never";
        }

        @Get("/texts/{s}/end")
        String end(String s) {
            return s + "!";
        }

        @Get("/files/{file:path}")
        String file(String file) {
            return file;
        }

        @Get("/pairs/{a}-{b}")
        List<String> pair(String a, String b) {
            return List.of(a, b);
        }

        @Get("/folder/")
        String folder() {
            return "folder";
        }

        @Get("/both")
        int read() {
            return 1;
        }

        @Post("/both")
        int write() {
            return 2;
        }
    }

    private final TestClient client = TestClient.of(App.named("Paths").include(new Paths()));

    @ParameterizedTest
    @CsvSource({
        "/numbers/%35, 5",
        "/numbers/5%20, 5",
        "/numbers/-5, -5",
        "/texts/a+b, '\"a+b\"'",
        "/texts/%E2%82%AC, '\"€\"'",
        "/texts/%ff, '\"\uFFFD\"'",
        "/texts/%zz, '\"%zz\"'",
        "/texts/a;b, '\"a;b\"'",
        "/texts/.., '\"..\"'",
        "/texts/%2e%2e, '\"..\"'",
        "/texts/a/end, '\"a!\"'",
        "/texts/mine, '\"mine\"'",
        "/texts/other, '\"other\"'",
        "/%74exts/mine, '\"mine\"'",
        "/files/a/b, '\"a/b\"'",
        "/files/, '\"\"'",
        "/files//a, '\"/a\"'",
        "/files/%EF%BF%BF%2F, '\"\uFFFF/\"'",
        "/files/a%2Fb/, '\"a/b/\"'",
        "/pairs/a-b, '[\"a\",\"b\"]'",
        "/pairs/a-b-c, '[\"a-b\",\"c\"]'",
        "/p%61irs/a%2Db, '[\"a\",\"b\"]'",
        "/folder/, '\"folder\"'",
        "/both?, 1",
    })
    void answers(String target, String expected) {
        assertThat(get(target).json()).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nope",
                "/nope/",
                "/numbers/",
                "/numbers",
                "/numbers//5",
                "/texts//end",
                "/pairs/a",
                "/pairs/-",
                "/folder//",
                "//both",
                "/BOTH"
            })
    void isNotFound(String target) {
        assertThat(get(target).status()).isEqualTo(404);
        assertThat(get(target).json()).isEqualTo(json("{\"detail\":\"Not Found\"}"));
    }

    /// FastAPI's server decodes the path first, so that there an encoded slash separates segments.
    @Test
    void anEncodedSlashBelongsToItsSegment() {
        assertThat(get("/texts/a%2Fb").json()).isEqualTo(json("\"a/b\""));
        assertThat(get("/pairs/a%2Fb-c").json()).isEqualTo(json("[\"a/b\",\"c\"]"));
    }

    @Test
    void aWrongNumberIsNoOtherPath() {
        assertThat(invalid(get("/numbers/x"))).containsExactly("int_parsing path n");
    }

    @ParameterizedTest
    @CsvSource({
        "/folder, /folder/",
        "/folder?x=1&y, /folder/?x=1&y",
        "/both/, /both",
        "/both//, /both",
        "/both/?a=b, /both?a=b",
        "/numbers/5/, /numbers/5",
        "/files, /files/",
        "/docs/, /docs",
    })
    void isSentToTheOtherSpellingOfItsSlash(String target, String location) {
        var answer = get(target);
        assertThat(answer.status()).isEqualTo(307);
        assertThat(answer.headers("location")).containsExactly("http://testserver" + location);
        assertThat(answer.text()).isEmpty();
    }

    @Test
    void theOtherSpellingMayAnswerAnotherMethod() {
        assertThat(client.request("DELETE", "/both/").send().status()).isEqualTo(307);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "OPTIONS", "DELETE", "PUT", "TRACE", "PATCH", "FOO", "get"})
    void anotherMethodIsNotAllowed(String method) {
        var answer = client.request(method, "/both").send();
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers("allow")).containsExactly("GET");
        assertThat(answer.text()).isEqualTo(method.equals("HEAD") ? "" : "{\"detail\":\"Method Not Allowed\"}");
    }

    @Test
    void pagesAnswerGetAndHeadOnly() {
        assertThat(client.request("HEAD", "/docs").send().status()).isEqualTo(200);
        var answer = client.post("/openapi.json").send();
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers("allow")).containsExactly("GET, HEAD");
    }

    private TestAnswer get(String target) {
        return client.get(target).send();
    }
}
