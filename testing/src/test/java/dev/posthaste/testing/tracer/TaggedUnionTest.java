package dev.posthaste.testing.tracer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Post;
import dev.posthaste.Tagged;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A union whose tag may come last: the fast reader gives up then, and the authority has the same value.
class TaggedUnionTest {

    @Tagged("kind")
    sealed interface Pet {}

    @Tagged.As("cat")
    record Cat(String name, int lives) implements Pet {}

    @Tagged.As("dog")
    record Dog(String name, boolean barks) implements Pet {}

    static class Pets {
        @Post("/pets")
        List<Pet> twice(Pet pet) {
            return List.of(pet, pet);
        }
    }

    private final TestClient client = TestClient.of(App.named("Pets").include(new Pets()));

    @Test
    void theTagMayComeFirstOrLast() {
        var first = client.post("/pets")
                .json("{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9}")
                .send();
        var last = client.post("/pets")
                .json("{\"lives\":9,\"name\":\"Tom\",\"kind\":\"cat\"}")
                .send();
        assertThat(first.text())
                .isEqualTo(
                        "[{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9},{\"kind\":\"cat\",\"name\":\"Tom\",\"lives\":9}]");
        assertThat(last.text()).isEqualTo(first.text());
    }

    @Test
    void anUnknownTagAndAMissingOneAreSaid() {
        var unknown = client.post("/pets").json("{\"kind\":\"cow\"}").send();
        var missing = client.post("/pets").json("{\"name\":\"Tom\"}").send();
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text())
                .contains(
                        "\"type\":\"union_tag_invalid\",\"loc\":[\"body\"]",
                        "Input tag 'cow' found using 'kind' does not match any of the expected tags: 'cat', 'dog'");
        assertThat(missing.text()).contains("\"type\":\"union_tag_not_found\"");
    }

    @Test
    void whatIsWrongInAMemberIsFoundBelowItsTag() {
        var answer = client.post("/pets").json("{\"name\":7,\"kind\":\"dog\"}").send();
        assertThat(answer.text()).contains("[\"body\",\"dog\",\"name\"]", "[\"body\",\"dog\",\"barks\"]");
    }
}
