package dev.posthaste.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The source of the quickstart, which all tests share: closing brings back what was there, and waits until it is
/// served.
final class EditedSource implements AutoCloseable {

    private final Quickstart quickstart;
    private final Path file;
    private final String good;
    private int said;
    private boolean changed;

    EditedSource(Quickstart quickstart) throws IOException {
        this.quickstart = quickstart;
        this.file = quickstart.folder().resolve("src/main/java/quickstart/Main.java");
        this.good = Files.readString(file);
    }

    /// Saves the good text with a change.
    void save(String before, String after) throws IOException {
        write(good.replace(before, after));
        changed = true;
    }

    private void write(String text) throws IOException {
        said = quickstart.output().length();
        Files.writeString(file, text);
    }

    /// Waits until the process has said so since the last save.
    void await(String text) {
        quickstart.await(text, said);
    }

    @Override
    public void close() throws IOException {
        if (changed) {
            write(good);
            await("serves again after");
        }
    }
}
