package shop;

import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.Orders.Line;

/// The handlers of [Orders].
@Generated("dev.posthaste.processor")
final class Orders_Nodes implements Nodes<Orders> {

    @Override
    public List<Handler<Orders>> handlers() {
        return List.of(list(), one(), add(), replace(), replace2(), change(), delete(), feed());
    }

    private static Handler<Orders> list() {
        return Handler.<Orders>of(
                        "GET",
                        "/orders",
                        "list",
                        (orders, given) -> orders.list(given.at(0), given.at(1), given.at(2)))
                .describedAs("Lists orders.\n\nThe newest come first.")
                .taking(
                        Parameter.plain(
                                Field.of("since", Shapes.of(LocalDate.class)).orNull().describedAs("the earliest day")),
                        Parameter.plain(
                                Field.of("limit", Shapes.of(int.class).with(Constraints.max(100))).byDefault("20")),
                        Parameter.query(Field.of("speed", Shapes.list(Orders_Speed_Shape.SHAPE))))
                .returning(Shapes.list(Orders_Order_Shape.SHAPE));
    }

    private static Handler<Orders> one() {
        return Handler.<Orders>of(
                        "GET",
                        "/orders/{id}",
                        "one",
                        (orders, given) -> orders.one(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.path(Field.of("id", Shapes.of(UUID.class))),
                        Parameter.header(Field.of("user-agent", Shapes.of(String.class))),
                        Parameter.cookie(Field.of("session", Shapes.of(String.class)).orNull()))
                .returning(Orders_Order_Shape.SHAPE);
    }

    private static Handler<Orders> add() {
        return Handler.<Orders>of("POST", "/orders", "add", (orders, given) -> orders.add(given.at(0)))
                .status(201)
                .taking(Parameter.body(Field.of("order", Orders_Order_Shape.SHAPE)))
                .returning(Orders_Order_Shape.SHAPE);
    }

    private static Handler<Orders> replace() {
        return Handler.<Orders>of("PUT", "/orders/{id}/lines", "replace", (orders, given) -> {
                    orders.replace(given.<UUID>at(0), given.<List<Line>>at(1));
                    return null;
                })
                .taking(
                        Parameter.path(Field.of("id", Shapes.of(UUID.class))),
                        Parameter.body(Field.of("lines", Shapes.list(Orders_Line_Shape.SHAPE))).embed());
    }

    private static Handler<Orders> replace2() {
        return Handler.<Orders>of("PUT", "/orders/{id}/urgency", "replace", (orders, given) -> {
                    orders.replace(given.<UUID>at(0), given.<Integer>at(1));
                    return null;
                })
                .taking(
                        Parameter.path(Field.of("id", Shapes.of(UUID.class))),
                        Parameter.body(Field.of("urgency", Shapes.of(int.class))));
    }

    private static Handler<Orders> change() {
        return Handler.<Orders>of(
                        "PATCH",
                        "/orders/{id}",
                        "change",
                        (orders, given) -> orders.change(given.at(0), given.at(1), given.at(2), given.at(3)))
                .taking(
                        Parameter.path(Field.of("id", Shapes.of(UUID.class))),
                        Parameter.body(Field.of("change", Shapes.partial(Orders_Order_Shape.SHAPE))),
                        Parameter.Given.REQUEST,
                        Parameter.Given.ANSWER)
                .returning(Orders_Order_Shape.SHAPE);
    }

    private static Handler<Orders> delete() {
        return Handler.<Orders>of(
                        "DELETE", "/orders/{file:path}", "delete", (orders, given) -> orders.delete(given.at(0)))
                .taking(Parameter.path(Field.of("file", Shapes.of(String.class))))
                .returning(Result.Other.RESPONSE);
    }

    private static Handler<Orders> feed() {
        return Handler.<Orders>of(Handler.WEBSOCKET, "/orders/feed", "feed", (orders, given) -> {
                    orders.feed(given.at(0));
                    return null;
                })
                .taking(Parameter.Given.SOCKET);
    }
}
