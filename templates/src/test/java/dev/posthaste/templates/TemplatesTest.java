package dev.posthaste.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

    @TempDir
    Path folder;

    private Templates templates;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("frame.jte"), """
                @import gg.jte.Content
                @param String house
                @param Content body
                <title>${house}</title>${body}""");
        Files.writeString(folder.resolve("guest.jte"), """
                @import java.util.List
                @param String house
                @param String guest
                @param List<String> rooms = List.of()
                @template.frame(house = house, body = @`<p>${guest}</p>@for(var room : rooms)<i>${room}</i>@endfor`)""");
        Files.writeString(folder.resolve("letter.txt.jte"), """
                @param String guest
                Dear ${guest}!""");
        templates = Templates.of(folder).share("house", "The <Inn>");
    }

    @Test
    void pagesAreEscapedAndShareWhatTheyDeclare() {
        var page = templates.page("guest.jte", Map.of("guest", "A & B", "rooms", List.of("1", "<2>")));
        assertThat(page.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(new String(page.body()))
                .isEqualTo("<title>The &lt;Inn&gt;</title><p>A &amp; B</p><i>1</i><i>&lt;2&gt;</i>");
    }

    @Test
    void textsAreNot() {
        assertThat(templates.text("letter.txt.jte", Map.of("guest", "<Bo>"))).isEqualTo("Dear <Bo>!");
    }

    @Test
    void aChangedTemplateIsCompiledAnew() throws IOException {
        assertThat(templates.text("letter.txt.jte", Map.of("guest", "Bo"))).isEqualTo("Dear Bo!");
        var file = folder.resolve("letter.txt.jte");
        Files.writeString(file, "@param String guest\nFarewell ${guest}");
        Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() + 5000));
        assertThat(templates.text("letter.txt.jte", Map.of("guest", "Bo"))).isEqualTo("Farewell Bo");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThatThrownBy(() -> templates.page("none.jte", Map.of()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("none.jte");
    }
}
