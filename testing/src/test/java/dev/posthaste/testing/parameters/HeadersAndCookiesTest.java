package dev.posthaste.testing.parameters;

import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.FromCookie;
import dev.posthaste.FromHeader;
import dev.posthaste.Get;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadersAndCookiesTest {

    record Headers(
            int number,
            @Nullable List<String> list,
            @Nullable String text) {}

    record Crumbs(int n, @Nullable String s) {}

    static class Fields {
        @Get("/headers")
        Headers headers(
                @FromHeader int xNumber,
                @Nullable @FromHeader List<String> xList,
                @Nullable @FromHeader("X-Text") String t) {
            return new Headers(xNumber, xList, t);
        }

        @Get("/cookies")
        Crumbs cookies(@FromCookie int n, @Nullable @FromCookie String s) {
            return new Crumbs(n, s);
        }
    }

    private final TestClient client = TestClient.of(App.named("Fields").include(new Fields()));

    @Test
    void aHeaderIsNamedWithHyphensAndInAnyCase() {
        assertHeaders("{'number':5,'list':null,'text':'a'}", "X-NUMBER", "5", "x-text", "a");
        assertThat(invalid(client.get("/headers").header("x_number", "5").send()))
                .containsExactly("missing header x-number");
    }

    @Test
    void theFirstOfSeveralHeadersCountsAndAListTakesAll() {
        assertHeaders(
                "{'number':1,'list':['a','b, c'],'text':null}",
                "x-number",
                "1",
                "x-number",
                "2",
                "x-list",
                "a",
                "x-list",
                "b, c");
    }

    @Test
    void anEmptyHeaderIsThere() {
        assertHeaders("{'number':5,'list':[''],'text':''}", "x-number", "5", "x-list", "", "x-text", "");
        assertThat(invalid(client.get("/headers").header("x-number", "").send()))
                .containsExactly("int_parsing header x-number");
    }

    @Test
    void aMissingCookieIsTold() {
        assertThat(invalid(client.get("/cookies").send())).containsExactly("missing cookie n");
        assertThat(invalid(cookies("N=5"))).containsExactly("missing cookie n");
    }

    @Test
    void cookiesAreReadLeniently() {
        assertThat(cookies("n = 5;s=a b").json()).isEqualTo(json("{\"n\":5,\"s\":\"a b\"}"));
        assertThat(cookies("n=1; n=2; s").json()).isEqualTo(json("{\"n\":2,\"s\":null}"));
        assertThat(cookies("n=5; s=a=b").json()).isEqualTo(json("{\"n\":5,\"s\":\"a=b\"}"));
        assertThat(cookies("n=5; s=").json()).isEqualTo(json("{\"n\":5,\"s\":\"\"}"));
        assertThat(cookies("s=a%20b", "n=5").json()).isEqualTo(json("{\"n\":5,\"s\":\"a%20b\"}"));
        assertThat(invalid(cookies("n=5, s=2"))).containsExactly("int_parsing cookie n");
    }

    @Test
    void quotedCookiesAreUnquoted() {
        assertThat(cookies("n=\"5\"; s=\"a\\\"b\\054\\\\\"").json()).isEqualTo(json("{\"n\":5,\"s\":\"a\\\"b,\\\\\"}"));
        assertThat(cookies("n=5; s=\"").json()).isEqualTo(json("{\"n\":5,\"s\":\"\\\"\"}"));
    }

    private TestAnswer cookies(String... fields) {
        var request = client.get("/cookies");
        for (var field : fields) {
            request.header("cookie", field);
        }
        return request.send();
    }

    private void assertHeaders(String expected, String... namesAndValues) {
        var request = client.get("/headers");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.header(namesAndValues[i], namesAndValues[i + 1]);
        }
        assertThat(request.send().json()).isEqualTo(json(expected.replace('\'', '"')));
    }
}
