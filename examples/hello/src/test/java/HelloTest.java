import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

class HelloTest {

    private final TestClient client = TestClient.of(App.named("Hello").include(new Hello()));

    @Test
    void itGreets() {
        assertThat(client.get("/hello/Ada").send().text()).isEqualTo("{\"message\":\"Hello Ada\",\"visit\":1}");
        assertThat(client.get("/hello/Ada?visit=2").send().text()).isEqualTo("{\"message\":\"Hello Ada\",\"visit\":2}");
    }

    @Test
    void aWordIsNoNumber() {
        assertThat(client.get("/hello/Ada?visit=twice").send().text())
                .isEqualTo(
                        "{\"detail\":[{\"type\":\"int_parsing\",\"loc\":[\"query\",\"visit\"],\"msg\":\"Input should be a valid "
                                + "integer, unable to parse string as an integer\",\"input\":\"twice\"}]}");
    }

    /// What the tenant and the command line need is nothing to an application.
    @Test
    void theApplicationsDependenciesAreFew() {
        assertThat(System.getProperty("java.class.path"))
                .contains("helidon-webserver")
                .doesNotContain("sqlite", "jte", "picocli", "jdbi", "bcpkix", "jackson-databind");
    }
}
