import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Rooms {

    record Booking(
            @Min(1) String name,
            @Size(min = 1) int guests,
            List<@Email Integer> mails,
            @NotNull @Nullable String note,
            @Email(regexp = ".*@here") String mail,
            @Min(value = 1, message = "at least {least}") int nights,
            @Min(value = 1, message = "${validatedValue} is too small") int beds,
            @MultipleOf("a quarter") double price) {}

    @Post("/rooms")
    String rooms(Booking booking, @NotBlank int limit) {
        return "";
    }
}
