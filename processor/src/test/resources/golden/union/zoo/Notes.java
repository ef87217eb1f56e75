package zoo;

import dev.posthaste.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Unions of what is no object, tags that are components, tuples.
public class Notes {

    sealed interface Mark {}

    record Number(@Value int value) implements Mark {}

    record Words(@Value List<String> words) implements Mark {}

    enum Sign implements Mark {
        PLUS
    }

    /// A tag of its own within a union without.
    @Tagged("kind")
    sealed interface Thing extends Mark {}

    record Case(@Literal({"case", "box"}) String kind, boolean lined) implements Thing {}

    record Bow() implements Thing {}

    @Tuple
    record Place(double north, @Nullable String name) {}

    record Nested(@Value List<Nested> all) {}

    @Post("/marks")
    Map<String, Mark> marks(Mark mark, Optional<Place> place, List<Nested> nested) {
        return Map.of();
    }

    @Get("/places")
    Place place(Optional<Integer> number, Number other) {
        return new Place(0, null);
    }
}
