package dev.posthaste.testing.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.FromCookie;
import dev.posthaste.FromHeader;
import dev.posthaste.FromQuery;
import dev.posthaste.Get;
import dev.posthaste.Provides;
import dev.posthaste.Request;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// What a dependency is given of a request, the handler still receives.
class RequestTest {

    static class Meddling {
        @Provides
        void meddle(Request request) {
            refused(() -> request.pathParameters().clear());
            refused(() -> request.query().clear());
            refused(() -> request.query().get("q").clear());
            refused(() -> request.headers().clear());
            refused(() -> request.headers("x-h").clear());
            refused(() -> request.cookies().clear());
            request.state().put("meddled", true);
        }

        private static void refused(ThrowingCallable change) {
            assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    static class Handlers {
        @Get("/{p}")
        @Depends(Meddling.class)
        String all(String p, @FromQuery List<String> q, @FromHeader String xH, @FromCookie String c, Request request) {
            return p + q + xH + c + request.state();
        }

        @Get("/")
        boolean none(Request request) {
            return request.query().isEmpty();
        }
    }

    private final TestClient client = TestClient.of(App.named("Request").include(new Handlers()));

    @Test
    void nothingButTheStateCanBeChanged() {
        var answer = client.get("/p?q=1&q=2")
                .header("x-h", "h")
                .header("cookie", "c=d")
                .send();
        assertThat(answer.text()).isEqualTo("\"p[1, 2]hd{meddled=true}\"");
        assertThat(client.get("/").send().text()).isEqualTo("true");
    }
}
