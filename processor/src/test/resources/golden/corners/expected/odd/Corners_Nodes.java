package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Metadata;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Corners].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class Corners_Nodes implements Nodes<Corners> {

    @Override
    public List<Handler<Corners>> handlers() {
        return List.of(old(), old2(), old3(), handlers2(), stale(), provider2());
    }

    private static Handler<Corners> old() {
        return Handler.<Corners>of(
                        "GET", "/old/{name:path}", "old", (corners, given) -> corners.old(given.at(0), given.at(1)))
                .documented(Metadata.none().describedAs("Old.").deprecated())
                .taking(
                        Parameter.path(Field.of("name", Shapes.of(String.class))),
                        Parameter.plain(Field.of("color", Corners_Color_Shape.SHAPE)))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Corners> old2() {
        return Handler.<Corners>of(
                        "GET",
                        "/old/{name}",
                        "old",
                        (corners, given) -> corners.old(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.path(Field.of("name", Shapes.of(String.class))),
                        Parameter.body(Field.of("list", Corners_List_Shape.SHAPE)),
                        Parameter.body(Field.of("text", Corners_String2_Shape.SHAPE)))
                .returning(Corners_Name_Shape.SHAPE);
    }

    private static Handler<Corners> old3() {
        return Handler.<Corners>of(
                        "POST",
                        "/old/{name}",
                        "old",
                        (corners, given) -> corners.old(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.path(Field.of("name", Shapes.of(String.class))),
                        Parameter.body(Field.of("list", Corners_List_Shape.SHAPE)),
                        Parameter.body(Field.of("text", Corners_String2_Shape.SHAPE)))
                .returning(Corners_Name_Shape.SHAPE);
    }

    private static Handler<Corners> handlers2() {
        return Handler.<Corners>of(
                        "PUT",
                        "/deep",
                        "handlers",
                        (corners, given) -> corners.handlers(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.body(Field.of("deep", Corners_Deep_Shape.SHAPE)),
                        Parameter.body(Field.of("claims", Shapes.claims())),
                        Parameter.query(Field.of("x-y", Shapes.of(Boolean.class)).orNull()))
                .returning(Shapes.map(Shapes.of(String.class), Corners_Deep_Shape.SHAPE));
    }

    private static Handler<Corners> stale() {
        return Handler.<Corners>of("GET", "/stale", "stale", (corners, given) -> corners.stale())
                .returning(Shapes.list(Stale_Shape.SHAPE));
    }

    private static Handler<Corners> provider2() {
        return Handler.<Corners>of("HEAD", "/nothing", "provider", (corners, given) -> corners.provider())
                .returning(Shapes.of(String.class).orNull());
    }
}
