import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.List;

class Rooms {

    enum Size {
        SMALL,
        LARGE
    }

    record Booking(@Default("yesterday") LocalDate from, @Default("a") List<String> guests,
            @Default("9") @Max(5) int beds, @Default("") @NotEmpty String name) {}

    @Post("/rooms")
    String rooms(@Default("many") int limit, @Default("HUGE") Size size, Booking booking) {
        return "";
    }
}
