package dev.posthaste.runtime.form;

import dev.posthaste.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file that came as a part of a form.
///
/// @param name    as the client says
/// @param headers the part's header fields
/// @param content what it holds
record PartUpload(String name, Map<String, List<String>> headers, SpooledContent content) implements Upload {

    PartUpload(String name, Map<String, List<String>> headers) {
        this(name, headers, new SpooledContent());
    }

    @Override
    public @Nullable String type() {
        var types = headers.get("content-type");
        return types == null ? null : types.getFirst();
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public byte[] bytes() throws IOException {
        try (var in = content.stream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public InputStream stream() throws IOException {
        return content.stream();
    }

    @Override
    public void saveTo(Path target) throws IOException {
        try (var in = content.stream()) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
