package dev.posthaste.runtime.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes fields and files of the parts of a multipart body (RFC 7578), which come one after the other.
final class FormParts {

    private final SentForm form;
    private final FormLimits limits;
    private final Charset charset;
    private int files;
    private int fields;

    private String name = "";
    private @Nullable PartUpload upload;
    private ByteArrayOutputStream text = new ByteArrayOutputStream();

    FormParts(SentForm form, FormLimits limits, Charset charset) {
        this.form = form;
        this.limits = limits;
        this.charset = charset;
    }

    /// A part begins.
    ///
    /// @param headers its header fields by lower-case name, read as Latin-1
    void begin(Map<String, List<String>> headers) {
        var disposition = MediaType.parse(
                headers.getOrDefault("content-disposition", List.of("")).getLast());
        var given = disposition.parameters().get("name");
        if (given == null) {
            throw FormLimits.refused("The Content-Disposition header field \"name\" must be provided.");
        }
        name = decoded(bytes(given));
        var file = disposition.parameters().get("filename");
        if (file == null) {
            limits.checkFields(++fields);
            upload = null;
            text = new ByteArrayOutputStream();
        } else {
            limits.checkFiles(++files);
            upload = new PartUpload(decoded(bytes(file)), frozen(headers));
            form.open(upload);
        }
    }

    private static Map<String, List<String>> frozen(Map<String, List<String>> headers) {
        var copy = new LinkedHashMap<String, List<String>>();
        headers.forEach((field, values) -> copy.put(field, Collections.unmodifiableList(new ArrayList<>(values))));
        return Collections.unmodifiableMap(copy);
    }

    /// Some of the part's data.
    void data(byte[] bytes, int start, int length) throws IOException {
        if (upload != null) {
            upload.content().write(bytes, start, length);
        } else {
            limits.checkSize("Part", text.size() + length);
            text.write(bytes, start, length);
        }
    }

    /// The part is complete.
    void end() {
        if (upload != null) {
            form.add(name, upload);
        } else {
            form.add(name, decoded(text.toByteArray()));
        }
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What is not in its charset is Latin-1, in which everything is something.
    private String decoded(byte[] bytes) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
