package dev.posthaste.json;

import dev.posthaste.Json;
import dev.posthaste.Upload;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// The shape of files, which forms bring and nothing else.
final class UploadShape extends Shape<Upload> {

    static final UploadShape UPLOAD = new UploadShape();

    private UploadShape() {}

    @Override
    public @Nullable Upload read(Json value, Problems problems) {
        var upload = problems.behind(value, Upload.class);
        if (upload == null) {
            problems.add(noFile(), value);
        }
        return upload;
    }

    /// The words are FastAPI's, whose fields of forms are Python's strings.
    private static Mismatch noFile() {
        return new Mismatch(
                "value_error",
                "Value error, Expected UploadFile, received: <class 'str'>",
                Json.object("error", Json.object()));
    }

    @Override
    public Upload accept(JsonInput in) {
        throw in.odd();
    }

    @Override
    void writeValue(Upload value, JsonOutput out) {
        throw new IllegalStateException("the file '%s' cannot be written as JSON".formatted(value.name()));
    }

    @Override
    public Spelling spelling() {
        return Spelling.of(Spelling.Content.FILE);
    }

    @Override
    public Json.Obj schema(Schemas schemas) {
        return Json.object("type", "string", "contentMediaType", "application/octet-stream");
    }
}
