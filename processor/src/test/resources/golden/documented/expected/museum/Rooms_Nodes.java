package museum;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Answered;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Metadata;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import museum.Rooms.Reports;

/// The handlers of [Rooms].
@Generated("dev.posthaste.processor")
final class Rooms_Nodes implements Nodes<Rooms> {

    @Override
    public List<Handler<Rooms>> handlers() {
        return List.of(room(), bell(), book(), trace());
    }

    private static Handler<Rooms> room() {
        return Handler.<Rooms>of("GET", "/rooms/{room}", "room", (rooms, given) -> rooms.room(given.at(0)))
                .documented(
                        Metadata.none()
                                .named("room")
                                .summary("One room")
                                .describedAs("Shows a room.\n\n* with its `windows`")
                                .responseDescription("The room, as it is lit")
                                .responds(
                                        Answered.with("404")
                                                .shape(Rooms_Complaint_Shape.SHAPE)
                                                .describedAs("No such room"),
                                        Answered.with("5XX")
                                                .extra(
                                                        "{\"headers\": {\"retry-after\": {\"schema\": {\"type\": \"integer\"}}}}")))
                .taking(Parameter.path(Field.of("room", Shapes.of(int.class)).describedAs("counted from one")))
                .returning(Shapes.json());
    }

    private static Handler<Rooms> bell() {
        return Handler.<Rooms>of("GET", "/bell", "bell", (rooms, given) -> rooms.bell(given.at(0)))
                .methods("GET", "POST")
                .documented(
                        Metadata.none()
                                .operationId("ring")
                                .hidden()
                                .mediaType("text/handwritten")
                                .extra("{\"x-bell\": true}"))
                .taking(Parameter.Given.REQUEST)
                .returning(Shapes.of(String.class));
    }

    private static Handler<Rooms> book() {
        return Handler.<Rooms>of("POST", "/tours", "book", (rooms, given) -> rooms.book(given.at(0)))
                .documented(
                        Metadata.none()
                                .describedAs("Books a tour.")
                                .responds(
                                        Answered.with("409").shape(Rooms_Complaint_Shape.SHAPE),
                                        Answered.with("default").shape(Shapes.list(Rooms_Complaint_Shape.SHAPE)))
                                .callbacks(Reports.class))
                .status(201)
                .taking(Parameter.body(Field.of("tour", Rooms_Tour_Shape.SHAPE)))
                .returning(Rooms_Tour_Shape.SHAPE);
    }

    private static Handler<Rooms> trace() {
        return Handler.<Rooms>of("TRACE", "/rooms", "trace", (rooms, given) -> {
                    rooms.trace();
                    return null;
                })
                .documented(Metadata.none().describedAs("Given in the annotation.").tags("a", "b"));
    }
}
