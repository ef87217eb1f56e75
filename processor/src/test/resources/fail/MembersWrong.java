import dev.posthaste.*;
import java.util.List;
import java.util.Map;

class MembersWrong {

    record Twice(@Name("size") int width, int size, @Schema(examples = "a") String note, @Schema(extra = "[]") int n) {}

    @NoExtra
    record Keeping(@Extra Map<String, Json> some, @Extra Map<String, Json> more) {}

    record Kept(@Extra List<String> list) {
        @Computed
        int sum(int from) {
            return from;
        }
    }

    interface Named {
        String name();
    }

    record Station(String name) {}

    record Gauge(String name, int level) {}

    @Post("/twice")
    Twice twice(Twice twice, Keeping keeping, Kept kept) {
        return twice;
    }

    @Post("/named")
    @Returns(omit = Omit.UNSET)
    Station named(Named named) {
        return new Station(named.name());
    }

    @Get("/gauge")
    @Returns(Gauge.class)
    List<Station> gauge() {
        return List.of();
    }
}
