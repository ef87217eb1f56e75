import dev.posthaste.*;

class Rooms {

    @Tagged("kind")
    sealed interface Room {}

    @Tagged.As("room")
    record Cell() implements Room {}

    @Tagged.As("room")
    record Suite() implements Room {}

    static class Halls {

        record Suite() implements Room {}
    }

    static class Old {

        record Suite() implements Room {}
    }

    sealed interface Place {

        @Tagged("indoors")
        sealed interface Inside extends Place {}

        record Attic() implements Inside {}

        @Tagged("outdoors")
        sealed interface Outside extends Place {}

        record Garden() implements Outside {}

        record Door() implements Place {}
    }

    @Tagged("food")
    sealed interface Meal {

        @Tagged("drink")
        sealed interface Drink extends Meal {}

        record Water() implements Drink {}

        record Bread() implements Meal {}
    }

    @Post("/rooms")
    Room rooms(Room room, Place place, Meal meal) {
        return room;
    }
}
