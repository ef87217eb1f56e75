package dev.posthaste.testing.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Finite;
import dev.posthaste.HttpUrl;
import dev.posthaste.Json;
import dev.posthaste.MaxDigits;
import dev.posthaste.MultipleOf;
import dev.posthaste.Post;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the constraints say that pydantic has counterparts of; FastAPI was asked.
class StandardConstraintsTest {

    record Ruled(
            @Nullable @DecimalMin("0.10") BigDecimal least,
            @Nullable @DecimalMax("1E+3") BigDecimal most,
            @Nullable @DecimalMin("0") Double real,
            @Nullable @Digits(integer = 2, fraction = 2) BigDecimal digits,
            @Nullable @MaxDigits(1) BigDecimal figures,
            @Nullable @MultipleOf("5") Integer fives,
            @Nullable @MultipleOf("0.1") Double tenths,
            @Nullable @MultipleOf("0.05") BigDecimal steps,
            @Nullable @Finite Double finite,
            @Nullable @Email String mail,
            @Nullable @HttpUrl URI site,

            @Nullable
            @HttpUrl(
                    schemes = {"a", "b", "c"},
                    maxLength = 10)
            URI other,

            @Nullable @AssertTrue Boolean agreed,
            @Nullable @Past LocalDate born,
            @Nullable @Future Instant due,
            @Nullable @Null String never,
            byte @Nullable @Size(min = 1, max = 2) [] bytes,
            @Nullable @DecimalMin("2") String spelled,
            @Nullable Map<@Size(min = 2) String, @DecimalMax("3") Integer> counts) {}

    record Kept(@NotNull String name) {}

    static class Rules {
        @Post("/ruled")
        Ruled ruled(Ruled ruled) {
            return ruled;
        }

        @Post("/kept")
        Kept kept(Kept kept) {
            return kept;
        }
    }

    private static final TestClient CLIENT = TestClient.of(App.named("Rules").include(new Rules()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"least":"0.09"}       | greater_than_equal | Input should be greater than or equal to 0.10 | {"ge":0.1}
            {"most":"1e4"}         | less_than_equal | Input should be less than or equal to 1E+3 | {"le":1000}
            {"real":-1}            | greater_than_equal | Input should be greater than or equal to 0 | {"ge":0.0}
            {"digits":"123.4"}     | decimal_whole_digits | Decimal input should have no more than 2 digits before the decimal point | {"whole_digits":2}
            {"digits":"0.001"}     | decimal_max_places | Decimal input should have no more than 2 decimal places | {"decimal_places":2}
            {"digits":"1e5"}       | decimal_max_digits | Decimal input should have no more than 4 digits in total | {"max_digits":4}
            {"figures":"12"}       | decimal_max_digits | Decimal input should have no more than 1 digit in total | {"max_digits":1}
            {"fives":3}            | multiple_of | Input should be a multiple of 5 | {"multiple_of":5}
            {"tenths":0.35}        | multiple_of | Input should be a multiple of 0.1 | {"multiple_of":0.1}
            {"steps":"1e-999999999"} | multiple_of | Input should be a multiple of 0.05 | {"multiple_of":0.05}
            {"steps":"0.07"}       | multiple_of | Input should be a multiple of 0.05 | {"multiple_of":0.05}
            {"finite":"nan"}       | finite_number | Input should be a finite number | -
            {"mail":"a"}           | value_error | value is not a valid email address: An email address must have an @-sign. | {"reason":"An email address must have an @-sign."}
            {"site":"ftp://a"}     | url_scheme | URL scheme should be 'http' or 'https' | {"expected_schemes":"'http' or 'https'"}
            {"other":"d://a"}      | url_scheme | URL scheme should be 'a', 'b' or 'c' | {"expected_schemes":"'a', 'b' or 'c'"}
            {"other":"a://bbbbbbb"} | url_too_long | URL should have at most 10 characters | {"max_length":10}
            {"agreed":false}       | literal_error | Input should be True | {"expected":"True"}
            {"born":"2999-01-01"}  | date_past | Date should be in the past | -
            {"due":"2000-01-01T00:00Z"} | datetime_future | Input should be in the future | -
            {"never":"x"}          | none_required | Input should be None | -
            {"bytes":""}           | bytes_too_short | Data should have at least 1 byte | {"min_length":1}
            {"bytes":"aaa"}        | bytes_too_long | Data should have at most 2 bytes | {"max_length":2}
            {"spelled":"1.5"}      | greater_than_equal | Input should be greater than or equal to 2 | {"ge":2}
            {"counts":{"aa":4}}    | less_than_equal | Input should be less than or equal to 3 | {"le":3}
            {"counts":{"a":1}}     | string_too_short | String should have at least 2 characters | {"min_length":2}
            """)
    void saysItsLimit(String body, String type, String message, @Nullable String context) {
        var answer = CLIENT.post("/ruled").json(body).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains("\"type\":\"" + type + "\"", "\"msg\":\"" + message + "\"");
        assertThat(answer.text()).contains(context == null ? "}]}" : "\"ctx\":" + context + "}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"digits":"1.000"}      | "digits":"1.000"
            {"figures":"0.1"}       | "figures":"0.1"
            {"tenths":0.3}          | "tenths":0.3
            {"steps":"-0.150"}      | "steps":"-0.150"
            {"steps":"0e-9999"}     | "steps":"0E-9999"
            {"steps":"1e999999999"} | "steps":"1E+999999999"
            {"tenths":1000000000.1} | "tenths":1.0000000001E9
            {"mail":"A <O.B@X.NO>"} | "mail":"O.B@x.no"
            {"site":"HTTPS://X.no"} | "site":"https://x.no/"
            {"agreed":true}         | "agreed":true
            {"born":"2000-01-01"}   | "born":"2000-01-01"
            {"due":"2999-01-01T00:00Z"} | "due":"2999-01-01T00:00:00Z"
            {"bytes":"\u00e9"}      | "bytes":"\u00e9"
            {"spelled":"2.0"}       | "spelled":"2.0"
            """)
    void isKept(String body, String kept) {
        var answer = CLIENT.post("/ruled").json(body).send();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains(kept);
    }

    /// What took seconds with every blank tried in every place.
    @Test
    @Timeout(10)
    void blanksInAnAddressAreReadOnce() {
        for (var name : List.of(" ".repeat(2000), "\"a\"" + " ".repeat(1900), "a" + " ".repeat(1900))) {
            var body = Json.object("mail", name).toString();
            for (int i = 0; i < 20; i++) {
                assertThat(CLIENT.post("/ruled").json(body).send().status()).isEqualTo(422);
            }
            var kept = CLIENT.post("/ruled")
                    .json(Json.object("mail", name + "<o@x.no> ").toString())
                    .send();
            assertThat(kept.text()).contains("\"mail\":\"o@x.no\"");
        }
    }
}
