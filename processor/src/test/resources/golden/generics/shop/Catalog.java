package shop;

import dev.posthaste.*;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class Catalog {

    /// A page of a list.
    ///
    /// @param items what is on it
    /// @param total how many there are in all
    record Page<T extends @Nullable Object>(List<T> items, int total, @Nullable T best) {}

    record Item(String name, List<Item> parts, Page<Item> similar) {}

    record Pair<A, B>(A first, B second, Page<B> more) {}

    /// A tree.
    record Tree<T>(T value, List<Tree<T>> children) {}

    @Get("/items")
    Page<Item> items() {
        return new Page<>(List.of(), 0, null);
    }

    @Get("/names")
    Page<@Size(max = 3) String> names() {
        return new Page<>(List.of(), 0, null);
    }

    /// Any name will do.
    @Get("/any")
    Page<@Nullable String> any() {
        return new Page<>(List.of(), 0, null);
    }

    @Post("/pairs")
    Pair<Item, Map<String, Integer>> pairs(Page<Item> page, Tree<Item> tree) {
        throw new HttpException(404, "none");
    }
}
