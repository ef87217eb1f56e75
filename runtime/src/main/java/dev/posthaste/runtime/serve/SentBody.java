package dev.posthaste.runtime.serve;

import dev.posthaste.HttpException;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.form.FormLimits;
import dev.posthaste.runtime.form.FormReader;
import dev.posthaste.runtime.form.SentForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// The body of a request: read once, when it is asked for, as bytes or as a form.
final class SentBody implements AutoCloseable {

    private final Exchange exchange;
    private int limit;
    private byte @Nullable [] bytes;
    private @Nullable SentForm form;

    SentBody(Exchange exchange, int limit) {
        this.exchange = exchange;
        this.limit = limit;
    }

    /// Says anew how many bytes are accepted; of no effect on what was read before.
    void limit(int most) {
        limit = most;
    }

    byte[] bytes() {
        if (bytes == null) {
            if (form != null) {
                throw new IllegalStateException("the body was read as a form, so that its bytes are gone");
            }
            try {
                bytes = exchange.body(limit);
            } catch (BodyTooLarge e) {
                throw tooLarge();
            }
        }
        return bytes;
    }

    SentForm form(@Nullable String contentType) {
        if (form == null) {
            try (var in = bytes == null ? exchange.stream(limit) : new ByteArrayInputStream(bytes)) {
                form = new FormReader(FormLimits.STANDARD).read(contentType, in);
            } catch (BodyTooLarge e) {
                throw tooLarge();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return form;
    }

    private HttpException tooLarge() {
        return new HttpException(413, "The body is larger than the %d bytes that are accepted here".formatted(limit));
    }

    /// Removes the files of a form.
    @Override
    public void close() throws IOException {
        if (form != null) {
            form.close();
        }
    }
}
