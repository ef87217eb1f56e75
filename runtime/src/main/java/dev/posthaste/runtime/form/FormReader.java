package dev.posthaste.runtime.form;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads the body of a request as a form, by its media type.
public final class FormReader {

    private final FormLimits limits;

    /// @param limits how much a form may hold
    public FormReader(FormLimits limits) {
        this.limits = limits;
    }

    /// The form; empty where the body says that it is something else, as in Starlette. That is not read then.
    ///
    /// @param contentType the header field; null where there is none
    /// @throws dev.posthaste.HttpException with status 400 where it is malformed or holds too much
    public SentForm read(@Nullable String contentType, InputStream body) throws IOException {
        var type = MediaType.parse(contentType == null ? "" : contentType);
        return switch (type.name()) {
            case "application/x-www-form-urlencoded" -> new UrlencodedReader(limits).read(body);
            case "multipart/form-data" -> multipart(type, body);
            default -> new SentForm();
        };
    }

    private SentForm multipart(MediaType type, InputStream body) throws IOException {
        var boundary = type.parameters().get("boundary");
        if (boundary == null) {
            throw FormLimits.refused("Missing boundary in multipart.");
        }
        var form = new SentForm();
        try {
            var parts = new FormParts(form, limits, type.charset());
            new MultipartReader(body, boundary, parts).read();
            return form;
        } catch (MalformedMultipart e) {
            form.close();
            throw FormLimits.refused("Invalid multipart data.");
        } catch (IOException | RuntimeException | Error failure) {
            form.close();
            throw failure;
        }
    }
}
