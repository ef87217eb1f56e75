package dev.posthaste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void javaValuesHaveAJsonValue() {
        var list = Arrays.asList(
                null, "a", true, 1, 2L, 1.5, new BigDecimal("1.50"), TimeUnit.DAYS, Map.of("k", List.of()));
        assertThat(Json.of(list)).hasToString("[null,\"a\",true,1,2,1.5,1.50,\"DAYS\",{\"k\":[]}]");
    }

    @Test
    void whatHasNoJsonValueIsRefused() {
        assertThatThrownBy(() -> Json.of(new Object())).hasMessageContaining("java.lang.Object is no JSON value");
        assertThatThrownBy(() -> Json.of(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Json.of(Float.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Json.object("a")).hasMessageContaining("a value is missing");
    }

    @Test
    void membersKeepTheirOrderAndAreEqualInAny() {
        var object = Json.object("b", 1, "a", 2);
        assertThat(object).hasToString("{\"b\":1,\"a\":2}").isEqualTo(Json.object("a", 2, "b", 1));
        assertThat(object.with("b", Json.of(3))).hasToString("{\"b\":3,\"a\":2}");
        assertThat(object).hasToString("{\"b\":1,\"a\":2}");
    }

    @Test
    void nobodyCanChangeAValue() {
        var members = new LinkedHashMap<String, Json>(Map.of("a", Json.of(1)));
        var items = new ArrayList<Json>(List.of(Json.of(1)));
        var object = new Json.Obj(members);
        var array = new Json.Arr(items);
        members.clear();
        items.clear();
        assertThat(object).hasToString("{\"a\":1}");
        assertThat(array).hasToString("[1]");
        assertThatThrownBy(() -> object.members().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbersAreAsTheyWereWritten() {
        assertThat(new Json.Num("1.0")).isNotEqualTo(new Json.Num("1"));
        assertThat(new Json.Num("1e3").integral()).isFalse();
        assertThat(new Json.Num("1e3").decimal()).isEqualByComparingTo("1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "10", "1.0", "-1.50", "0e0", "1E+3", "1e-3", "12.5e10", "98765432109876543210"})
    void whatJsonWritesAsANumberIsOne(String literal) {
        assertThat(new Json.Num(literal)).hasToString(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                "1.",
                ".5",
                "1.e3",
                "1e",
                "1e+",
                "1e+-3",
                "1 ",
                " 1",
                "1_000",
                "0x1",
                "NaN",
                "Infinity",
                "1f",
                "\u0661",
                "1,2",
                "}garbage"
            })
    void aLiteralThatIsNoNumberIsRefused(String literal) {
        assertThatThrownBy(() -> new Json.Num(literal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + literal + "' is no number of JSON: write it as -1, 1.5 or 1e3");
    }
}
