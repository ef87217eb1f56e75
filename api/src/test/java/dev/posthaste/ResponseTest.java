package dev.posthaste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.Response.Header;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseTest {

    @Test
    void aFieldThatMayComeTwiceIsAdded() {
        assertThat(Response.empty(204)
                        .header("Set-Cookie", "a=1")
                        .header("set-cookie", "b=2")
                        .headers())
                .containsExactly(new Header("set-cookie", "a=1"), new Header("set-cookie", "b=2"));
        assertThat(new HttpException(401)
                        .header("WWW-Authenticate", "Bearer")
                        .header("www-authenticate", "Basic")
                        .headers())
                .containsExactly(new Header("www-authenticate", "Bearer"), new Header("www-authenticate", "Basic"));
    }

    @Test
    void aFieldThatMayStandOnceOnlyIsReplaced() {
        assertThat(Response.text("a,b").header("Content-Type", "text/csv").headers())
                .containsExactly(new Header("content-type", "text/csv"));
        assertThat(Response.redirect("/a").header("location", "/b").headers())
                .containsExactly(new Header("location", "/b"));
        assertThat(new HttpException(429)
                        .header("retry-after", "1")
                        .header("Retry-After", "2")
                        .headers())
                .containsExactly(new Header("retry-after", "2"));
    }

    @Test
    void mapsAndListsBecomeJsonFirst() {
        var rooms = Json.of(List.of(Map.of("room", 7)));
        assertThat(Response.json(rooms).body()).asString(StandardCharsets.UTF_8).isEqualTo("[{\"room\":7}]");
        assertThat(new HttpException(409, rooms).detail()).isEqualTo(rooms);
        assertThat(new HttpException(409, "taken").detail()).isEqualTo(Json.of("taken"));
        assertThat(new HttpException(409).detail()).isEqualTo(Json.of("Conflict"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x y", "x:", "x\r\ny", "\u00fcber", "x(", "x\u0000"})
    void aNameThatIsNoTokenIsRefused(String name) {
        assertThatThrownBy(() -> Response.empty(204).header(name, "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is no name of a header field: use letters, digits and !#$%&'*+-.^_`|~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "\u0000", "\u001b[1m", "\u007f"})
    void aValueWithAControlCharacterIsRefusedAndNotTold(String value) {
        assertThatThrownBy(() -> Response.bytes(new byte[0], "text/plain").header("X-A", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value of header field 'X-A' holds a line break or another control character:"
                        + " remove it");
    }

    @Test
    void otherValuesAreKept() {
        assertThat(new Header("x-a", "a\tb \u00fc").value()).isEqualTo("a\tb \u00fc");
        assertThat(new Header("!#$%&'*+-.^_`|~09AZaz", "").name()).isEqualTo("!#$%&'*+-.^_`|~09azaz");
    }
}
