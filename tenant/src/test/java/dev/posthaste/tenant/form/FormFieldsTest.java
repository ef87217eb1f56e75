package dev.posthaste.tenant.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {
    @Test
    void namesAndValuesAreDecoded() {
        var fields = FormFields.parse("a%20b=c+d%26%C3%bc&&e&f==g&h=\u00fc".getBytes(UTF_8));
        assertThat(fields.values()).containsOnlyKeys("a b", "e", "f", "h");
        assertThat(fields.text("a b")).isEqualTo("c d&\u00fc");
        assertThat(fields.text("e")).isEmpty();
        assertThat(fields.text("f")).isEqualTo("=g");
        assertThat(fields.text("h")).isEqualTo("\u00fc");
    }

    @Test
    void aFieldThatCameTwiceHasTwoValues() {
        var fields = FormFields.parse("a=1&a=%202%0A3+".getBytes(UTF_8));
        assertThat(fields.all("a")).containsExactly("1", " 2\n3 ");
        assertThat(fields.words("a")).isEqualTo(List.of("2", "3"));
        assertThat(fields.all("b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%ff", "%ff=a", "a=%c3", "a=%C3%28", "a=%ed%a0%80", "a=\u00ff"})
    void whatIsNoUtf8IsRefused(String form) {
        assertThatThrownBy(() -> FormFields.parse(form.getBytes(ISO_8859_1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%4", "a=%zz", "a=%4z", "a=%-1", "a=% 1", "a%=b"})
    void aPercentBeginsAByte(String form) {
        assertThatThrownBy(() -> FormFields.parse(form.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hexadecimal");
    }

    @Test
    void theTextFormShowsNoValues() {
        assertThat(FormFields.parse("secret=hidden".getBytes(UTF_8))).hasToString("FormFields[secret]");
    }
}
