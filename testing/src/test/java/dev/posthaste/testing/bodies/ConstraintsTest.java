package dev.posthaste.testing.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Post;
import dev.posthaste.testing.Answers;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each constraint says; FastAPI was asked with the counterparts of pydantic.
class ConstraintsTest {

    record Ruled(
            @Nullable @Size(min = 2, max = 4) String size,
            @Nullable @Size(min = 1, max = 1) String one,
            @Nullable @Size(min = 1, max = 2) List<Integer> items,
            @Nullable @Size(min = 2, max = 2) Set<Integer> set,
            @Nullable @Size(min = 1, max = 1) Map<String, Integer> map,
            @Nullable @Min(3) Integer min,
            @Nullable @Max(7) Long max,
            @Nullable @Positive Integer positive,
            @Nullable @Negative Integer negative,
            @Nullable @PositiveOrZero Integer natural,
            @Nullable @NegativeOrZero Integer debt,

            @Nullable @DecimalMin("1.5") @DecimalMax(value = "9.5", inclusive = false)
            Double real,

            @Nullable @DecimalMin("1.5") BigDecimal decimal,
            @Nullable @Pattern(regexp = "^[a-c]+$") String pattern,
            @Nullable @NotBlank String blank,
            @Nullable @NotEmpty List<String> some) {}

    static class Rules {
        @Post("/ruled")
        void ruled(Ruled ruled) {}
    }

    private static final TestClient CLIENT = TestClient.of(App.named("Rules").include(new Rules()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"size":"a"}          | string_too_short | String should have at least 2 characters | {"min_length":2}
            {"size":"abcde"}      | string_too_long | String should have at most 4 characters | {"max_length":4}
            {"one":""}            | string_too_short | String should have at least 1 character | {"min_length":1}
            {"one":"ab"}          | string_too_long | String should have at most 1 character | {"max_length":1}
            {"items":[]}          | too_short | List should have at least 1 item after validation, not 0 | {"field_type":"List","min_length":1,"actual_length":0}
            {"items":[1,"x",3,4]} | too_long | List should have at most 2 items after validation, not 4 | {"field_type":"List","max_length":2,"actual_length":4}
            {"set":[1,1]}         | too_short | Set should have at least 2 items after validation, not 1 | {"field_type":"Set","min_length":2,"actual_length":1}
            {"set":[1,2,3]}       | too_long | Set should have at most 2 items after validation, not more | {"field_type":"Set","max_length":2,"actual_length":null}
            {"map":{}}            | too_short | Dictionary should have at least 1 item after validation, not 0 | {"field_type":"Dictionary","min_length":1,"actual_length":0}
            {"map":{"a":1,"b":2}} | too_long | Dictionary should have at most 1 item after validation, not more | {"field_type":"Dictionary","max_length":1,"actual_length":null}
            {"min":"2"}           | greater_than_equal | Input should be greater than or equal to 3 | {"ge":3}
            {"max":8.0}           | less_than_equal | Input should be less than or equal to 7 | {"le":7}
            {"positive":0}        | greater_than | Input should be greater than 0 | {"gt":0}
            {"negative":0}        | less_than | Input should be less than 0 | {"lt":0}
            {"natural":-1}        | greater_than_equal | Input should be greater than or equal to 0 | {"ge":0}
            {"debt":1}            | less_than_equal | Input should be less than or equal to 0 | {"le":0}
            {"real":1.4}          | greater_than_equal | Input should be greater than or equal to 1.5 | {"ge":1.5}
            {"real":9.5}          | less_than | Input should be less than 9.5 | {"lt":9.5}
            {"real":"nan"}        | less_than | Input should be less than 9.5 | {"lt":9.5}
            {"decimal":"1.4"}     | greater_than_equal | Input should be greater than or equal to 1.5 | {"ge":1.5}
            {"pattern":"abd"}     | string_pattern_mismatch | String should match pattern '^[a-c]+$' | {"pattern":"^[a-c]+$"}
            {"blank":" "}         | string_pattern_mismatch | String should match pattern '\\S' | {"pattern":"\\\\S"}
            {"blank":""}          | string_pattern_mismatch | String should match pattern '\\S' | {"pattern":"\\\\S"}
            {"some":[]}           | too_short | List should have at least 1 item after validation, not 0 | {"field_type":"List","min_length":1,"actual_length":0}
            """, quoteCharacter = '`')
    void saysItsLimit(String body, String type, String message, String context) {
        var answer = CLIENT.post("/ruled").json(body).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text())
                .contains("\"type\":\"" + type + "\"", "\"msg\":\"" + message.replace("\\", "\\\\") + "\"");
        assertThat(answer.text()).endsWith("\"ctx\":" + context + "}]}");
        assertThat(Answers.invalid(answer)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"size":"ab","one":"a","items":[1,2],"set":[1,2,1],"map":{"a":1}}
            {"min":3,"max":7,"positive":1,"negative":-1,"natural":0,"debt":0}
            {"real":1.5,"decimal":1.50,"pattern":"abc","blank":" a","some":[""]}
            {"size":null,"items":null,"min":null,"real":null,"pattern":null}
            """)
    void isKept(String body) {
        assertThat(CLIENT.post("/ruled").json(body).send().status()).isEqualTo(200);
    }
}
