import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.util.List;

class Rooms {

    record Booking(@Min(1) String name, @Size(min = 1) int guests, List<@Email String> mails, @NotNull String note) {}

    @Post("/rooms")
    String rooms(Booking booking, @NotBlank int limit) {
        return "";
    }
}
