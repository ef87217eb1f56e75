import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

class Rooms {

    @Get("/rooms")
    String rooms(
            @Pattern(regexp = "[a-z") String name,
            @Pattern(regexp = "a", flags = Pattern.Flag.CASE_INSENSITIVE) String code,
            @DecimalMin("cheap") BigDecimal price) {
        return "";
    }
}
