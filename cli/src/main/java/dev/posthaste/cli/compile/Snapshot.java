package dev.posthaste.cli.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// An application's files at one moment; equal to another as long as nothing changed that the application would notice.
///
/// @param sources what is compiled: the text by its file, in the files' order
/// @param others  something that changes with each other file
public record Snapshot(Map<Path, String> sources, Map<Path, String> others) {

    /// Copies both.
    public Snapshot {
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /// Reads the files. What disappears meanwhile is taken as never having been there.
    ///
    /// @param directories told each folder before its files are read
    public static Snapshot read(Sources of, Consumer<Path> directories) {
        var reading = new Reading(of, directories, new TreeMap<>(), new TreeMap<>());
        reading.sources(of.root());
        if (of.resources() != null) {
            reading.resources(of.resources());
        }
        if (!of.folder().equals(of.root())) {
            directories.accept(of.folder());
        }
        reading.text(of.folder().resolve(".config"), reading.others);
        return new Snapshot(reading.texts, reading.others);
    }

    private record Reading(Sources of, Consumer<Path> directories, Map<Path, String> texts, Map<Path, String> others) {

        void sources(Path directory) {
            each(directory, entry -> {
                if (Files.isDirectory(entry)) {
                    if (of.only() == null && of.holdsSources(entry)) {
                        sources(entry);
                    }
                } else if (of.isSource(entry)) {
                    text(entry, texts);
                }
            });
        }

        void resources(Path directory) {
            each(directory, entry -> {
                if (Files.isDirectory(entry)) {
                    resources(entry);
                } else {
                    stamp(entry);
                }
            });
        }

        private void each(Path directory, Consumer<Path> entries) {
            if (!Files.isDirectory(directory)) {
                return;
            }
            directories.accept(directory);
            try (var stream = Files.newDirectoryStream(directory)) {
                stream.forEach(entries);
            } catch (NoSuchFileException | NotDirectoryException gone) {
                // deleted meanwhile: the next event tells
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (DirectoryIteratorException failure) {
                throw new UncheckedIOException(failure.getCause());
            }
        }

        void text(Path file, Map<Path, String> into) {
            try {
                into.put(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            } catch (NoSuchFileException gone) {
                // deleted meanwhile: the next event tells
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read " + file, failure);
            }
        }

        private void stamp(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                others.put(
                        file,
                        "%s %d %s".formatted(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey()));
            } catch (IOException gone) {
                others.put(file, "unreadable");
            }
        }
    }
}
