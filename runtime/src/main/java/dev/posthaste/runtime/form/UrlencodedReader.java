package dev.posthaste.runtime.form;

import dev.posthaste.runtime.link.PercentEncoding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Reads `application/x-www-form-urlencoded` (WHATWG URL, section 5.1).
final class UrlencodedReader {

    private static final int PIECE = 8192;

    private final FormLimits limits;
    private final SentForm form = new SentForm();

    UrlencodedReader(FormLimits limits) {
        this.limits = limits;
    }

    SentForm read(InputStream body) throws IOException {
        var field = new ByteArrayOutputStream();
        var piece = new byte[PIECE];
        for (int count = body.read(piece); count >= 0; count = body.read(piece)) {
            for (int i = 0; i < count; i++) {
                if (piece[i] == '&') {
                    add(field);
                    field.reset();
                } else {
                    field.write(piece[i]);
                }
            }
            check(field);
        }
        add(field);
        return form;
    }

    private void add(ByteArrayOutputStream field) {
        if (field.size() == 0) {
            return;
        }
        check(field);
        limits.checkFields(form.items().size() + 1);
        var text = field.toString(StandardCharsets.ISO_8859_1);
        var equals = text.indexOf('=');
        form.add(
                PercentEncoding.decodeForm(equals < 0 ? text : text.substring(0, equals)),
                equals < 0 ? "" : PercentEncoding.decodeForm(text.substring(equals + 1)));
    }

    /// The equals sign does not count.
    private void check(ByteArrayOutputStream field) {
        limits.checkSize("Field", field.size() - 1);
    }
}
