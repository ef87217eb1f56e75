package apiary;

import dev.posthaste.*;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Values that a user's code makes.
public class Swarms {

    record Money(BigDecimal amount) {}

    static class Cents implements Converter<Money, @Positive BigDecimal> {
        @Override
        public Money read(BigDecimal sent) {
            return new Money(sent);
        }

        @Override
        public BigDecimal write(Money value) {
            return value.amount();
        }
    }

    @Convert(Reading.class)
    public static final class Version {}

    static class Reading implements Converter<Version, String> {
        @Override
        public Version read(String sent) {
            return new Version();
        }

        @Override
        public String write(Version value) {
            return "1";
        }
    }

    static class Tidy implements UnaryOperator<Json> {
        @Override
        public Json apply(Json sent) {
            return sent;
        }
    }

    @Prepare(Tidy.class)
    record Range(double low, double high, @Nullable Integer preparing) {}

    @Text(strip = true)
    record Swarm(
            @Convert(Cents.class) Money money,
            @Nullable Version version,
            @Prepare(Tidy.class) @Default("x") @Size(max = 3) String label,
            List<@Text(lower = true) String> words,
            @Encoded List<Integer> numbers,
            Map<Version, Range> ranges) {}

    @Post("/swarms/{version}")
    Swarm swarm(Version version, @Nullable @Prepare(Tidy.class) String mood, Swarm swarm) {
        return swarm;
    }
}
