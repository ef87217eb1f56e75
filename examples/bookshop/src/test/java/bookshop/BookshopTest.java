package bookshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

/// Records, one of them generic, whose shapes come from another module's jar.
class BookshopTest {

    private static final String SECOND = """
            {"isbn":"9780000000002","title":"Two","sequelTo":{"isbn":"9780000000001","title":"One","sequelTo":null}}""";

    private final TestClient client = TestClient.of(Bookshop.app());

    @Test
    void booksComeBackOnPages() {
        var added = client.post("/books").json(SECOND).send();
        assertThat(added.status()).isEqualTo(201);
        assertThat(client.get("/books").send().text()).isEqualTo("{\"items\":[" + SECOND + "],\"total\":1}");
        assertThat(client.get("/books?skip=1").send().text()).isEqualTo("{\"items\":[],\"total\":1}");
    }

    @Test
    void theirConstraintsHold() {
        var answer = client.post("/books")
                .json("{\"isbn\":\"97\",\"title\":\"Two\"}")
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("\"string_too_short\"", "[\"body\",\"isbn\"]");
    }

    @Test
    void theirCommentsAreInTheDocument() {
        assertThat(client.openApi().toString())
                .contains(
                        "\"description\":\"A book of the catalog.\"",
                        "\"description\":\"how many there are on all pages\"",
                        "\"Page_Book_\"",
                        "\"description\":\"how many to leave out\"");
    }
}
