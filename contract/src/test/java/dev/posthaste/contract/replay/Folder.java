package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import dev.posthaste.json.JsonSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What was recorded of one application: `src/test/resources/recorded/NAME`.
///
/// @param document     the OpenAPI document; null where it has none
/// @param documentPath where it was published
record Folder(
        String name,
        List<Recording> recordings,
        List<Conversation> conversations,
        @Nullable Json document,
        String documentPath) {

    private static final Path RECORDED = Path.of("src/test/resources/recorded");

    /// All folders, by name.
    static List<Folder> all() {
        try (var folders = Files.list(RECORDED)) {
            return folders.sorted().map(Folder::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException("run the tests in the folder of the module", e);
        }
    }

    private static Folder read(Path folder) {
        var address = folder.resolve("openapi.path");
        try {
            return new Folder(
                    folder.getFileName().toString(),
                    objects(folder.resolve("exchanges.json")).map(Recording::of).toList(),
                    objects(folder.resolve("sockets.json"))
                            .map(Conversation::of)
                            .toList(),
                    json(folder.resolve("openapi.json")),
                    Files.exists(address) ? Files.readString(address).strip() : "/openapi.json");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Json.Obj> objects(Path file) {
        return json(file) instanceof Json.Arr(var items) ? items.stream().map(Json.Obj.class::cast) : Stream.empty();
    }

    private static @Nullable Json json(Path file) {
        try {
            return Files.exists(file) ? new JsonSource(Files.readAllBytes(file)).tree() : null;
        } catch (Exception e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    /// How many things are compared.
    int size() {
        return recordings.size() + conversations.size() + (document == null ? 0 : 1);
    }

    /// The lines of the Python application.
    long lines() {
        return Stream.of("app.py", "models.py")
                .map(RECORDED.resolve(name)::resolve)
                .filter(Files::exists)
                .mapToLong(Folder::lines)
                .sum();
    }

    static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
