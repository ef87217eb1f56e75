package dev.posthaste.runtime.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.posthaste.FormData;
import dev.posthaste.HttpException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each answer is that of Starlette with python-multipart, which was asked.
class FormReaderTest {

    private static final String MULTIPART = "multipart/form-data; boundary=CuT";
    private static final String FIELD = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";
    private static final String FILE = "Content-Disposition: form-data; name=\"f\"; filename=\"n\"\r\n\r\n";

    private static SentForm read(String type, InputStream body) throws IOException {
        return new FormReader(new FormLimits(2, 3, 10 * 1024)).read(type, body);
    }

    private static SentForm read(String type, String body) throws IOException {
        return read(type, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static SentForm multipart(String body) throws IOException {
        return read(MULTIPART, body);
    }

    @Test
    void urlencodedNamesMayLackValuesAndAmpersandsFollowEachOther() throws IOException {
        assertThat(read("application/x-www-form-urlencoded", "&a=1&&=x&b%20c=%2B+")
                        .items())
                .containsExactly(
                        new FormData.Text("a", "1"), new FormData.Text("", "x"), new FormData.Text("b c", "+ "));
    }

    @Test
    void bytesOfUrlencodedFormsAreLatinUnlessTheyAreEscaped() throws IOException {
        assertThat(read("application/x-www-form-urlencoded", "a=%C3%A5å").text("a"))
                .isEqualTo("åÃ¥");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--CuT\r\n" + FIELD + "x\r\n--CuT--",
                "\r\n--CuT\r\n" + FIELD + "x\r\n--CuT--\r\nafterwards",
                "--CuT\r\n" + FIELD + "x\r\n--CuT \t\r\n" + FIELD + "cut off",
            })
    void aPartEndsAtABoundary(String body) throws IOException {
        assertThat(multipart(body).items()).containsExactly(new FormData.Text("a", "x"));
    }

    @Test
    void whatOnlyLooksLikeABoundaryIsData() throws IOException {
        var data = "\r\n--CuTx\r\n--Cu\r\n--CuT-x\r\n\r\n";
        assertThat(multipart("--CuT\r\n" + FIELD + data + "\r\n--CuT--").text("a"))
                .isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--C", "--CuT\r\nContent-Dis", "--CuT\r\n" + FIELD + "not ended", "--CuT--\r\n"})
    void whatIsCutOffDoesNotCount(String body) throws IOException {
        assertThat(multipart(body).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before\r\n--CuT\r\n" + FIELD + "x\r\n--CuT--",
                "--Other\r\n" + FIELD + "x\r\n--Other--",
                "--CuT\nContent-Disposition: form-data; name=\"a\"\n\nx\n--CuT--",
                "--CuT\r\nContent Disposition\r\n\r\nx\r\n--CuT--",
                "--CuT\r\n: x\r\n\r\nx\r\n--CuT--",
                "--CuT\r\nA: \rx\r\n\r\nx\r\n--CuT--",
                "--CuT\r\n" + FIELD + "x\r\n--CuT x\r\n",
                "--CuTx\r\n" + FIELD + "x\r\n--CuT--",
                "--CuT\r\n1:\r\n2:\r\n3:\r\n4:\r\n5:\r\n6:\r\n7:\r\n8:\r\n9:\r\n\r\n",
            })
    void whatIsMalformedIsRefused(String body) {
        assertThatThrownBy(() -> multipart(body))
                .isInstanceOf(HttpException.class)
                .hasMessageContaining("Invalid multipart data.");
    }

    @Test
    void aBoundaryIsNeededAndMayBeQuoted() throws IOException {
        assertThatThrownBy(() -> read("multipart/form-data", ""))
                .hasMessageContaining("Missing boundary in multipart.");
        assertThat(read("Multipart/Form-Data; BOUNDARY=\"C; T\"", "--C; T\r\n" + FIELD + "x\r\n--C; T--")
                        .text("a"))
                .isEqualTo("x");
    }

    @Test
    void aPartNeedsAName() {
        assertThatThrownBy(() -> multipart("--CuT\r\nContent-Disposition: form-data\r\n\r\nx\r\n--CuT--"))
                .hasMessageContaining("must be provided.");
    }

    @Test
    void limitsHaveStarlettesAnswers() {
        var field = "--CuT\r\n" + FIELD + "x\r\n";
        var file = "--CuT\r\n" + FILE + "x\r\n";
        assertThatThrownBy(() -> multipart(field.repeat(4)))
                .hasMessageContaining("Too many fields. Maximum number of fields is 3.");
        assertThatThrownBy(() -> multipart(file.repeat(3)))
                .hasMessageContaining("Too many files. Maximum number of files is 2.");
        assertThatThrownBy(() -> multipart("--CuT\r\n" + FIELD + "x".repeat(10 * 1024 + 1)))
                .hasMessageContaining("Part exceeded maximum size of 10KB.");
        assertThatThrownBy(() -> read("application/x-www-form-urlencoded", "a=" + "x".repeat(10 * 1024)))
                .hasMessageContaining("Field exceeded maximum size of 10KB.");
    }

    @Test
    void namesOfFilesAreReadAsPythonDoes() throws IOException {
        assertThat(name("filename=\"a\\\"b;c.txt\"")).isEqualTo("a\"b;c.txt");
        assertThat(name("filename=b.txt")).isEqualTo("b.txt");
        assertThat(name("filename=\"C:\\\\up\\\\c.txt\"")).isEqualTo("c.txt");
        assertThat(name("filename=\"Åre ❄.jpg\"")).isEqualTo("Åre ❄.jpg");
        assertThat(multipart("--CuT\r\nContent-Disposition: form-data; name=f; filename*=UTF-8''x\r\n\r\nx\r\n--CuT--")
                        .uploads("f"))
                .isEmpty();
    }

    private static String name(String parameter) throws IOException {
        var form = multipart("--CuT\r\nContent-Disposition: form-data; name=f; " + parameter + "\r\n\r\nx\r\n--CuT--");
        return form.uploads("f").getFirst().name();
    }

    /// A boundary may come in any two pieces of the stream.
    @Test
    void piecesOfAnySizeMakeTheSameForm() throws IOException {
        var content = new byte[200_000];
        Arrays.fill(content, (byte) '\r');
        var head = ("--CuT\r\n" + FIELD + "x\r\n--CuT\r\n" + FILE).getBytes(StandardCharsets.US_ASCII);
        var tail = "\r\n--CuT--\r\n".getBytes(StandardCharsets.US_ASCII);
        var body = Arrays.copyOf(head, head.length + content.length + tail.length);
        System.arraycopy(content, 0, body, head.length, content.length);
        System.arraycopy(tail, 0, body, head.length + content.length, tail.length);
        for (int size : new int[] {1, 7, 4096}) {
            var form = read(MULTIPART, new Pieces(body, size));
            assertThat(form.text("a")).isEqualTo("x");
            assertThat(form.uploads("f").getFirst().bytes()).isEqualTo(content);
        }
    }

    private static final class Pieces extends ByteArrayInputStream {
        private final int size;

        Pieces(byte[] bytes, int size) {
            super(bytes);
            this.size = size;
        }

        @Override
        public int read(byte[] piece, int start, int length) {
            return super.read(piece, start, Math.min(length, size));
        }
    }
}
