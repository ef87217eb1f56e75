import dev.posthaste.*;
import java.util.function.UnaryOperator;

class Rooms {

    record Money(int cents) {}

    static class Cents implements Converter<String, Integer> {
        @Override
        public String read(Integer sent) {
            return "";
        }

        @Override
        public Integer write(String value) {
            return 1;
        }
    }

    static class Tidy implements UnaryOperator<Json> {
        Tidy(int number) {}

        @Override
        public Json apply(Json sent) {
            return sent;
        }
    }

    abstract static class Never implements UnaryOperator<Json> {}

    @Prepare(Never.class)
    record Room(
            @Convert(Cents.class) Money money,
            @Prepare(Tidy.class) String name,
            @Text(strip = true) int number,
            @Text(lower = true, upper = true) String letters) {}

    @Post("/rooms")
    void room(Room room) {}
}
