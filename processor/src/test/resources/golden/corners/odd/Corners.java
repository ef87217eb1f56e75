package odd;

import dev.posthaste.*;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Names that generated code could stumble over.
class Corners {

    /// A "quoted" \ name, *emphasised* – with code:
    ///
    /// ```java
    /// @Get("/x")
    /// ```
    ///
    /// @param in   goes on
    ///             for two lines
    /// @param seen – a dash
    record Name(
            int in,
            @Default("true") boolean seen,
            @Default("2") long member,
            double out,
            @Nullable Integer value,
            String values,
            String index,
            String name,
            String standardSeen) {

        Name(Name other, Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) {
            this(other.in, true, 1, 1, 1, "", "", "", "");
        }
    }

    record List(Field field, java.util.List<String> items) {}

    record Field(String text) {}

    record String2(String text) {}

    enum Color {
        RED,
        GREEN
    }

    @Schema
    record Asked(Color color) {}

    interface Marker {}

    @Tagged("kind")
    sealed interface Deep {
        sealed interface Deeper extends Deep {
            record Leaf(String text) implements Deeper, Marker {}
        }

        record Other(Json any) implements Deep {}
    }

    /// Old.
    @Get("/old/{name:path}")
    @Deprecated
    String old(String name, Color color) {
        return name;
    }

    @Get("/old/{name}")
    @Post("/old/{name}")
    Name old(String name, List list, String2 text) {
        throw new HttpException(404, "none");
    }

    @Put("/deep")
    Map<String, Deep> handlers(Deep deep, @FromBody Claims claims, @FromQuery("x-y") @Nullable Boolean flag) {
        return Map.of();
    }

    @Get("/stale")
    @SuppressWarnings("deprecation")
    java.util.List<Stale> stale() {
        return java.util.List.of();
    }

    @Head("/nothing")
    @Nullable String provider() {
        return null;
    }
}
