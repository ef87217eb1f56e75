package bank.money;

import dev.posthaste.Default;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record Amount(
        @Positive long cents, @Default("EUR") String currency, @Nullable Rate rate, List<@Size(max = 3) String> tags) {}
