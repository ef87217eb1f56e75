import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import javax.annotation.processing.Generated;

/// The handlers of [Handler].
@Generated("dev.posthaste.processor")
final class Handler_Nodes implements Nodes<Handler> {

    @Override
    public java.util.List<dev.posthaste.runtime.node.Handler<Handler>> handlers() {
        return java.util.List.of(fields(), shapes(), yields());
    }

    private static dev.posthaste.runtime.node.Handler<Handler> fields() {
        return dev.posthaste.runtime.node.Handler.<Handler>of(
                        "POST", "/fields", "fields", (handler, given) -> handler.fields(given.at(0)))
                .taking(Parameter.body(Field.of("field", Field_Shape.SHAPE)))
                .returning(List_Shape.SHAPE);
    }

    private static dev.posthaste.runtime.node.Handler<Handler> shapes() {
        return dev.posthaste.runtime.node.Handler.<Handler>of(
                        "POST", "/shapes", "shapes", (handler, given) -> handler.shapes(given.at(0), given.at(1)))
                .taking(
                        Parameter.body(Field.of("shape", Shape_Shape.SHAPE)),
                        Parameter.needs(
                                Dependency.on(Provider.class).asked(new Annotation_Value(new Class<?>[] {List.class}))))
                .returning(Shapes.list(Shape_Shape.SHAPE));
    }

    private static dev.posthaste.runtime.node.Handler<Handler> yields() {
        return dev.posthaste.runtime.node.Handler.<Handler>of("POST", "/yields", "yields", (handler, given) -> {
                    handler.yields(given.at(0));
                    return null;
                })
                .taking(Parameter.body(Field.of("yield", Handler_Yield_Shape.SHAPE)));
    }
}
