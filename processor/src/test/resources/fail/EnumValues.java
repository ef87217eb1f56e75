import dev.posthaste.*;
import java.util.List;
import java.util.Map;

class Rooms {

    enum Twice {
        @Name("a")
        ONE,
        @Name("a")
        TWO
    }

    enum Hidden {
        ONE;

        @Value
        private int number() {
            return 1;
        }
    }

    enum Both {
        @Name("one")
        ONE;

        @Value
        double number() {
            return 1;
        }

        @Value
        String text;
    }

    record Room(
            Twice twice,
            Hidden hidden,
            Both both,
            @Literal({"1.5"}) double share,
            @Literal({}) String none,
            @Literal({"a", "b"}) @Default("c") String letter,
            Map<List<String>, Integer> lists) {}

    @Post("/rooms")
    void room(Room room) {}
}
