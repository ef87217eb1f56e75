import dev.posthaste.*;

class Rooms {

    record Two(@Value String name, int beds) {}

    record Generic<T>(@Value T value) {}

    @Tuple
    record Defaulted(@Default("1") int beds) {}

    @Tagged("kind")
    sealed interface Guest {}

    record Name(@Value String name) implements Guest {}

    record Robot(int number) implements Guest {}

    record Room(Two two, Generic<String> generic, Defaulted defaulted, Guest guest) {}

    @Post("/rooms")
    void room(Room room) {}
}
