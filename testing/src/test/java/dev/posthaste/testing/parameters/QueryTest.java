package dev.posthaste.testing.parameters;

import static dev.posthaste.testing.Answers.assertInvalid;
import static dev.posthaste.testing.Answers.invalid;
import static dev.posthaste.testing.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.FromQuery;
import dev.posthaste.Get;
import dev.posthaste.testing.TestAnswer;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryTest {

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    record Seen(
            @Nullable Integer i,
            @Nullable String s,
            @Nullable Boolean b,
            @Nullable List<Integer> l,
            @Nullable Color c) {}

    static class Queries {
        @Get("/q")
        Seen seen(
                @Nullable Integer i,
                @Nullable String s,
                @Nullable Boolean b,
                @Nullable @FromQuery List<Integer> l,
                @Nullable Color c) {
            return new Seen(i, s, b, l, c);
        }

        @Get("/required")
        List<String> required(int i, String s, @FromQuery List<String> l) {
            return l;
        }

        @Get("/ruled")
        int ruled(
                @Min(1) @Max(10) int n,
                @Default("ab") @Size(min = 2) String s,
                @Nullable @FromQuery @Size(min = 2) List<Integer> l) {
            return n + s.length();
        }

        @Get("/named")
        String named(@FromQuery("the-name") String name) {
            return name;
        }
    }

    private final TestClient client = TestClient.of(App.named("Queries").include(new Queries()));

    @Test
    void whatIsMissingIsToldTogether() {
        assertThat(invalid(get("/required"))).containsExactly("missing query i", "missing query s", "missing query l");
    }

    @Test
    void aMissingValueHasNullAsItsInput() {
        assertInvalid(get("/named"), """
                {"type":"missing","loc":["query","the-name"],"msg":"Field required","input":null}""");
    }

    @Test
    void theLastOfSeveralCounts() {
        assertSeen("/q?i=x&i=2", "{'i':2,'s':null,'b':null,'l':null,'c':null}");
    }

    @Test
    void anEmptyValueIsAnEmptyString() {
        assertSeen("/q?s=", "{'i':null,'s':'','b':null,'l':null,'c':null}");
        assertSeen("/q?s", "{'i':null,'s':'','b':null,'l':null,'c':null}");
        assertThat(invalid(get("/q?i=&b=&l=&c=")))
                .containsExactly(
                        "int_parsing query i", "bool_parsing query b", "int_parsing query l 0", "enum query c");
    }

    @Test
    void percentAndPlusAreDecodedAndWhatIsMalformedStays() {
        assertThat(get("/named?the-name=%zz%41+b%2Bc%").json()).isEqualTo(json("\"%zzA b+c%\""));
        assertThat(get("/named?th%65-name=%E2%82%AC").json()).isEqualTo(json("\"€\""));
        assertThat(get("/named?the-name=%ff").json()).isEqualTo(json("\"\uFFFD\""));
        assertThat(get("/named?the-name=a%00b").json()).isEqualTo(json("\"a\\u0000b\""));
    }

    @Test
    void separatorsAreAmpersandsOnly() {
        assertThat(get("/named?the-name=a;b=c").json()).isEqualTo(json("\"a;b=c\""));
        assertThat(get("/named?&&the-name=a=b&").json()).isEqualTo(json("\"a=b\""));
    }

    @Test
    void namesHaveTheirCase() {
        assertThat(invalid(get("/named?The-Name=x"))).containsExactly("missing query the-name");
    }

    @Test
    void aListTakesEveryValueAndNamesTheIndexesOfWrongOnes() {
        assertSeen("/q?l=1&l=2", "{'i':null,'s':null,'b':null,'l':[1,2],'c':null}");
        assertThat(invalid(get("/q?l=x&l=2&l=1,2"))).containsExactly("int_parsing query l 0", "int_parsing query l 2");
    }

    @Test
    void booleansAreWordsInAnyCase() {
        assertSeen("/q?b=oN", "{'i':null,'s':null,'b':true,'l':null,'c':null}");
        assertSeen("/q?b=F", "{'i':null,'s':null,'b':false,'l':null,'c':null}");
        assertThat(invalid(get("/q?b=2"))).containsExactly("bool_parsing query b");
    }

    @Test
    void anEnumSaysWhatItTakes() {
        assertInvalid(get("/q?c=red"), """
                {"type":"enum","loc":["query","c"],"msg":"Input should be 'RED', 'GREEN' or 'BLUE'","input":"red",\
                "ctx":{"expected":"'RED', 'GREEN' or 'BLUE'"}}""");
    }

    @Test
    void constraintsSayTheirLimits() {
        assertInvalid(get("/ruled?n=11&s=a&l=1"), """
                {"type":"less_than_equal","loc":["query","n"],"msg":"Input should be less than or equal to 10",\
                "input":"11","ctx":{"le":10}}""", """
                {"type":"string_too_short","loc":["query","s"],"msg":"String should have at least 2 characters",\
                "input":"a","ctx":{"min_length":2}}""", """
                {"type":"too_short","loc":["query","l"],"input":["1"],\
                "msg":"List should have at least 2 items after validation, not 1",\
                "ctx":{"field_type":"List","min_length":2,"actual_length":1}}""");
    }

    @Test
    void defaultsStandForWhatIsNotSent() {
        assertThat(get("/ruled?n=5").json()).isEqualTo(json("7"));
        assertThat(invalid(get("/ruled?n=5&s="))).containsExactly("string_too_short query s");
    }

    private TestAnswer get(String target) {
        return client.get(target).send();
    }

    private void assertSeen(String target, String expected) {
        assertThat(get(target).json()).isEqualTo(json(expected.replace('\'', '"')));
    }
}
