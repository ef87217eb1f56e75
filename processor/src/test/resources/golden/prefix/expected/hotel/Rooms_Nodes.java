package hotel;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import hotel.Rooms.Key;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Rooms].
@Generated("dev.posthaste.processor")
final class Rooms_Nodes implements Nodes<Rooms> {

    @Override
    public List<Handler<Rooms>> handlers() {
        return List.of(rooms(), room(), feed());
    }

    private static Handler<Rooms> rooms() {
        return Handler.<Rooms>of(
                        "GET",
                        "/rooms",
                        "rooms",
                        (rooms, given) -> rooms.rooms(given.at(0), given.at(1), given.at(2), given.at(3)))
                .taking(
                        Parameter.path(Field.of("hotel", Shapes.of(String.class))),
                        Parameter.plain(Field.of("page", Shapes.of(int.class)).byDefault("1")),
                        Parameter.plain(Field.of("size", Rooms_Size_Shape.SHAPE)),
                        Parameter.query(Field.of("floor", Shapes.of(int.class))))
                .returning(Shapes.list(Shapes.of(String.class)));
    }

    private static Handler<Rooms> room() {
        return Handler.<Rooms>of("GET", "/rooms/{id}", "room", (rooms, given) -> rooms.room(given.at(0), given.at(1)))
                .taking(
                        Parameter.path(Field.of("hotel", Shapes.of(String.class))),
                        Parameter.needs(Dependency.on(Key.class)))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Rooms> feed() {
        return Handler.<Rooms>of(Handler.WEBSOCKET, "/rooms/{id}/feed", "feed", (rooms, given) -> {
                    rooms.feed(given.at(0), given.at(1), given.at(2));
                    return null;
                })
                .taking(
                        Parameter.plain(Field.of("hotel", Shapes.of(String.class))),
                        Parameter.path(Field.of("id", Shapes.of(int.class))),
                        Parameter.Given.SOCKET);
    }
}
