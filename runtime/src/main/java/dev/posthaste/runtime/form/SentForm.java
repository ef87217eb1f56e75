package dev.posthaste.runtime.form;

import dev.posthaste.FormData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A form that was read. To be closed, which removes its files.
public final class SentForm implements FormData, AutoCloseable {

    private final List<Item> items = new ArrayList<>();
    private final List<PartUpload> uploads = new ArrayList<>();

    /// An empty form.
    SentForm() {}

    void add(String name, String value) {
        items.add(new Text(name, value));
    }

    /// Keeps a file to be closed, before it is known whether all of it comes.
    void open(PartUpload upload) {
        uploads.add(upload);
    }

    void add(String name, PartUpload upload) {
        items.add(new File(name, upload));
    }

    @Override
    public List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    /// @throws IOException where a temporary file stays, once the others are removed
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (var upload : uploads) {
            try {
                upload.content().close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
