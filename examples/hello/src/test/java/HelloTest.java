import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

class HelloTest {

    private final TestClient client = TestClient.of(App.named("Hello").include(new Hello()));

    @Test
    void itGreetsAsOftenAsTold() {
        assertThat(client.get("/hello/Ada").send().text()).isEqualTo("{\"message\":\"Hello Ada\"}");
        assertThat(client.get("/hello/Ada?times=2").send().text()).isEqualTo("{\"message\":\"Hello, hello Ada\"}");
    }

    @Test
    void aWordIsNoNumber() {
        assertThat(client.get("/hello/Ada?times=twice").send().text())
                .isEqualTo(
                        "{\"detail\":[{\"type\":\"int_parsing\",\"loc\":[\"query\",\"times\"],\"msg\":\"Input should be a valid "
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
