package dev.posthaste.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.internal.PathTemplate.Literal;
import dev.posthaste.internal.PathTemplate.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @Test
    void textAndParametersTakeTurns() {
        assertThat(PathTemplate.parse("/a/{b}-{c}/d{rest:path}").parts())
                .containsExactly(
                        new Literal("/a/"),
                        new Variable("b", PathConvertor.STR),
                        new Literal("-"),
                        new Variable("c", PathConvertor.STR),
                        new Literal("/d"),
                        new Variable("rest", PathConvertor.PATH));
    }

    @Test
    void openApiHasTheNamesOnly() {
        var template = PathTemplate.parse("/files/{owner}/{file:path}");
        assertThat(template.openApi()).isEqualTo("/files/{owner}/{file}");
        assertThat(template.names()).containsExactly("owner", "file");
        assertThat(PathTemplate.parse("").parts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "items, must begin with '/'",
        "/{a}/{a}, names 'a' twice",
        "/{a, has a brace without its counterpart",
        "/a}, has a brace without its counterpart",
        "/{{a}}, has a brace without its counterpart",
        "/{}, write {name}",
        "/{1a}, write {name}",
        "/{a b}, write {name}",
        "/{a:long}, asks for ':long': known are",
        "/{a:}, asks for ':': known are",
    })
    void whatIsMalformedIsSaid(String template, String reason) {
        assertThatThrownBy(() -> PathTemplate.parse(template))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("path '" + template + "'")
                .hasMessageContaining(reason);
    }
}
