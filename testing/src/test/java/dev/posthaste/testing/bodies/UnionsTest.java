package dev.posthaste.testing.bodies;

import static dev.posthaste.testing.Answers.assertInvalid;
import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Post;
import dev.posthaste.Tagged;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnionsTest {

    @Tagged("kind")
    sealed interface Pet {}

    @Tagged.As("cat")
    record Cat(String name) implements Pet {}

    @Tagged.As("dog")
    record Dog(int age) implements Pet {}

    sealed interface Either {}

    record A(int a, @Nullable Integer x) implements Either {}

    record B(int a, @Nullable String b, @Nullable Integer y) implements Either {}

    static class Unions {
        @Post("/pets")
        List<Pet> pets(List<Pet> pets) {
            return pets;
        }

        @Post("/either")
        Either either(Either either) {
            return either;
        }
    }

    private final TestClient client = TestClient.of(App.named("Unions").include(new Unions()));

    @Test
    void eachItemIsJudgedByItsOwnTag() {
        assertThat(invalid(post("/pets", "[{\"kind\":\"cat\"},{\"kind\":\"dog\",\"age\":\"3\"},{},5]")))
                .containsExactly(
                        "missing body 0 cat name", "union_tag_not_found body 2", "model_attributes_type body 3");
    }

    @Test
    void anUnknownTagNamesTheKnownOnes() {
        assertInvalid(post("/pets", "[{\"kind\":1}]"), """
                {"type":"union_tag_invalid","loc":["body",0],"input":{"kind":1},\
                "msg":"Input tag '1' found using 'kind' does not match any of the expected tags: 'cat', 'dog'",\
                "ctx":{"discriminator":"'kind'","tag":"1","expected_tags":"'cat', 'dog'"}}""");
    }

    @Test
    void theRecordThatTakesMostMembersIsMeant() {
        assertThat(post("/either", "{\"a\":1}").json()).isEqualTo(json("{\"a\":1,\"x\":null}"));
        assertThat(post("/either", "{\"a\":1,\"y\":2}").json()).isEqualTo(json("{\"a\":1,\"b\":null,\"y\":2}"));
    }

    @Test
    void everyBranchSaysWhyItDoesNotFit() {
        assertThat(invalid(post("/either", "{\"a\":\"x\",\"b\":1}")))
                .containsExactly("int_parsing body A a", "int_parsing body B a", "string_type body B b");
        assertThat(invalid(post("/either", "5")))
                .containsExactly("model_attributes_type body A", "model_attributes_type body B");
    }

    private TestAnswer post(String target, String body) {
        return client.post(target).json(body).send();
    }
}
