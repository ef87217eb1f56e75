package dev.posthaste.runtime.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.internal.PathTemplate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every route that matches is found, in the order of declaration, however its template is kept.
class RouteTableTest {

    @Test
    void theOrderOfDeclarationCountsAcrossKinds() {
        var table = table("/{a}", "/{b}-{c}", "/x-y", "/{d:path}", "/{e}");
        assertThat(matches(table, "/x-y")).containsExactly("/{a}", "/{b}-{c}", "/x-y", "/{d:path}", "/{e}");
        assertThat(matches(table, "/xy")).containsExactly("/{a}", "/{d:path}", "/{e}");
        assertThat(matches(table, "/x/y")).containsExactly("/{d:path}");
    }

    @Test
    void aLiteralSegmentDoesNotHideAParameterBelow() {
        var table = table("/a/{x}/c", "/{y}/b/c", "/a/b/{z}");
        assertThat(matches(table, "/a/b/c")).containsExactly("/a/{x}/c", "/{y}/b/c", "/a/b/{z}");
    }

    @Test
    void valuesAreNamedAndDecoded() {
        var table = table("/{a}/{b}", "/f/{a}.{b}", "/g/{a:path}/end");
        assertThat(table.matches("/%78/y%2Fz").getFirst().values()).isEqualTo(Map.of("a", "x", "b", "y/z"));
        assertThat(table.matches("/f/x%2Fy.z").getLast().values()).isEqualTo(Map.of("a", "x/y", "b", "z"));
        assertThat(table.matches("/g/x/y/end").getFirst().values()).isEqualTo(Map.of("a", "x/y"));
    }

    @Test
    void noSegmentIsEmpty() {
        var table = table("/{a}/b", "/{a}-", "/");
        assertThat(matches(table, "//b")).isEmpty();
        assertThat(matches(table, "/-")).isEmpty();
        assertThat(matches(table, "")).isEmpty();
        assertThat(matches(table, "*")).isEmpty();
        assertThat(matches(table, "/")).containsExactly("/");
    }

    @Test
    void convertorsLeaveWhatTheyDoNotMatchToOthers() {
        var table = table("/{a:int}", "/{b:float}", "/{c:uuid}", "/{d:int}-{e}", "/{f}");
        assertThat(matches(table, "/12")).containsExactly("/{a:int}", "/{b:float}", "/{f}");
        assertThat(matches(table, "/1.5")).containsExactly("/{b:float}", "/{f}");
        assertThat(matches(table, "/-1")).containsExactly("/{f}");
        assertThat(matches(table, "/1-x")).containsExactly("/{d:int}-{e}", "/{f}");
        assertThat(matches(table, "/0b4a5c6e1f2d4e8f9a0b1c2d3e4f5a6b")).containsExactly("/{c:uuid}", "/{f}");
    }

    private static List<String> matches(RouteTable<String> table, String path) {
        return table.matches(path).stream().map(RouteTable.Match::target).toList();
    }

    private static RouteTable<String> table(String... templates) {
        return new RouteTable<>(Arrays.stream(templates)
                .map(template -> new RouteTable.Place<>(PathTemplate.parse(template), template))
                .toList());
    }
}
