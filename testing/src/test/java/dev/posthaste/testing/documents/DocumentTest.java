package dev.posthaste.testing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Default;
import dev.posthaste.Delete;
import dev.posthaste.FromCookie;
import dev.posthaste.FromHeader;
import dev.posthaste.FromPath;
import dev.posthaste.FromQuery;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Post;
import dev.posthaste.Status;
import dev.posthaste.testing.Answers;
import dev.posthaste.testing.TestClient;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The document, piece by piece, next to the one that FastAPI published for the same operations.
class DocumentTest {

    enum Color {
        RED,
        GREEN
    }

    record Maker(@Size(min = 1) String name, int year) {}

    /// A thing.
    ///
    /// @param name Its name.
    record Item(
            @Size(min = 2) String name,
            @Default("1") int count,
            @Nullable Color color,
            @Nullable Maker maker,
            @Nullable @Size(max = 2) List<String> tags,
            Map<String, Integer> sizes) {}

    static class Handlers {
        @Get("/items/{item_id}")
        Item readItem(
                @FromPath("item_id") int itemId,
                @FromHeader String xToken,
                @Nullable @FromQuery @Size(max = 3) List<Integer> q,
                @Default("20") @Max(100) int limit,
                @Nullable @FromCookie String session) {
            throw new UnsupportedOperationException();
        }

        @Status(201)
        @Post("/items")
        Item create(Item item) {
            return item;
        }

        @Post("/two")
        List<Maker> two(Item item, Maker maker) {
            return List.of(maker);
        }

        @Post("/maybe")
        @Nullable
        Maker maybe(@Nullable Maker maker) {
            return maker;
        }

        @Status(204)
        @Delete("/items")
        void drop() {}
    }

    private static final Json.Obj OURS =
            TestClient.of(App.named("Doc").include(new Handlers())).openApi();

    static Json.Obj theirs() throws IOException {
        return Answers.object("/fastapi/document.json");
    }

    static Stream<String> operations() throws IOException {
        return at(theirs(), "paths").members().entrySet().stream()
                .flatMap(path -> ((Json.Obj) path.getValue())
                        .members().keySet().stream().map(method -> path.getKey() + " " + method));
    }

    static Stream<String> schemas() throws IOException {
        return at(theirs(), "components", "schemas").members().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anOperationReadsAsInFastApi(String operation) throws IOException {
        var path = operation.split(" ");
        assertThat(at(OURS, "paths", path[0], path[1])).isEqualTo(at(theirs(), "paths", path[0], path[1]));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaReadsAsInFastApi(String name) throws IOException {
        assertThat(at(OURS, "components", "schemas", name)).isEqualTo(at(theirs(), "components", "schemas", name));
    }

    @Test
    void nothingElseIsDocumented() throws IOException {
        assertThat(at(OURS, "paths").members().keySet())
                .isEqualTo(at(theirs(), "paths").members().keySet());
        assertThat(at(OURS, "components", "schemas").members().keySet())
                .isEqualTo(at(theirs(), "components", "schemas").members().keySet());
        assertThat(OURS.text("openapi")).isEqualTo("3.1.0");
    }

    private static Json.Obj at(Json.Obj document, String... path) {
        var value = document;
        for (var name : path) {
            value = (Json.Obj) Objects.requireNonNull(value.get(name), () -> name + " in " + String.join(" ", path));
        }
        return value;
    }
}
