package dev.posthaste;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file that came in a form (FastAPI's `UploadFile`).
///
/// Up to 1 MiB is held in memory, anything larger in a temporary file. It is there until the answer was sent, its tasks
/// were done and what dependencies opened was closed. To be used by one thread at a time.
///
/// Not to be implemented by applications: methods will be added.
public interface Upload {

    /// The file's name, as the client says it: it may be empty, or a path that leads anywhere, so that it is no name
    /// for
    /// a file of the server.
    String name();

    /// The media type, as the client says it; null where it says none.
    @Nullable
    String type();

    /// The size in bytes.
    long size();

    /// The header fields of the form's part by lower-case name, in the order in which they came. Unmodifiable.
    Map<String, List<String>> headers();

    /// The whole content. Larger files are better read by [#stream()].
    byte[] bytes() throws IOException;

    /// The content from its beginning, each time anew. To be closed.
    InputStream stream() throws IOException;

    /// Writes the content to a file, in place of what was there.
    void saveTo(Path target) throws IOException;
}
