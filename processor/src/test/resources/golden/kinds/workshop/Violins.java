package workshop;

import dev.posthaste.*;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public class Violins {

    /// What the top is made of.
    public enum Wood {
        SPRUCE,
        @Name("red cedar")
        RED_CEDAR
    }

    public enum Grade {
        STUDENT(1),
        MASTER(5);

        @Value
        final int number;

        Grade(int number) {
            this.number = number;
        }
    }

    @Literal
    enum Side {
        @Name("l")
        LEFT,
        @Name("r")
        RIGHT
    }

    record Violin(
            Wood wood,
            @Default("5") Grade grade,
            @Literal({"left", "right"}) @Default("right") String hand,
            @Nullable Side side,
            List<@Literal({"1", "2"}) Integer> sizes,
            @Literal({"\"a\"", "1", "true", "null"}) Json any,
            Map<Wood, Integer> stock,
            Map<LocalDate, @Positive Double> prices,
            Map<@Size(max = 3) String, Grade> marks) {}

    @Post("/violins")
    Violin violins(Violin violin) {
        return violin;
    }

    @Get("/grades/{grade}")
    Map<Grade, Wood> grades(Grade grade, @Literal({"gram", "ounce"}) @Default("gram") String unit, @Nullable Side side) {
        return Map.of(grade, Wood.SPRUCE);
    }
}
