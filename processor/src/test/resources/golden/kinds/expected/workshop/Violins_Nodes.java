package workshop;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Violins].
@Generated("dev.posthaste.processor")
final class Violins_Nodes implements Nodes<Violins> {

    @Override
    public List<Handler<Violins>> handlers() {
        return List.of(violins(), grades());
    }

    private static Handler<Violins> violins() {
        return Handler.<Violins>of("POST", "/violins", "violins", (violins, given) -> violins.violins(given.at(0)))
                .taking(Parameter.body(Field.of("violin", Violins_Violin_Shape.SHAPE)))
                .returning(Violins_Violin_Shape.SHAPE);
    }

    private static Handler<Violins> grades() {
        return Handler.<Violins>of(
                        "GET",
                        "/grades/{grade}",
                        "grades",
                        (violins, given) -> violins.grades(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.path(Field.of("grade", Violins_Grade_Shape.SHAPE)),
                        Parameter.plain(
                                Field.of("unit", Shapes.literal(Shapes.of(String.class), "\"gram\"", "\"ounce\""))
                                        .byDefault("gram")),
                        Parameter.plain(Field.of("side", Violins_Side_Shape.SHAPE).orNull()))
                .returning(Shapes.map(Violins_Grade_Shape.SHAPE, Violins_Wood_Shape.SHAPE));
    }
}
