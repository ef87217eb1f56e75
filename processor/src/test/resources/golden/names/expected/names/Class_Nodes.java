package names;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import names.Class.Asks.Objects;
import names.Class.Holder;
import names.Class.Room;

/// The handlers of [Class].
@Generated("dev.posthaste.processor")
final class Class_Nodes implements Nodes<Class> {

    private static final Class_Holder_Shape<Override, String, Long, Integer, String, Long, String> HOLDER_OF_OVERRIDE_AND_STRING_AND_LONG_AND_INTEGER_AND_STRING_AND_LONG_AND_STRING =
            Class_Holder_Shape.of(
                    Override_Shape.SHAPE,
                    "names.Override",
                    "Override",
                    Shapes.of(String.class),
                    "java.lang.String",
                    "str",
                    Shapes.of(Long.class),
                    "java.lang.Long",
                    "int",
                    Integer_Shape.SHAPE,
                    "names.Integer",
                    "Integer",
                    Shapes.of(String.class),
                    "java.lang.String",
                    "str",
                    Shapes.of(Long.class),
                    "java.lang.Long",
                    "int",
                    Shapes.of(String.class),
                    "java.lang.String",
                    "str");

    @java.lang.Override
    public List<Handler<Class>> handlers() {
        return List.of(clash(), holder());
    }

    private static Handler<Class> clash() {
        return Handler.<Class>of(
                        "POST",
                        "/clash",
                        "clash",
                        (target, given) -> target.clash(given.at(0), given.at(1), given.at(2), given.at(3)))
                .taking(
                        Parameter.body(Field.of("clash", Class_Clash_Shape.SHAPE)),
                        Parameter.body(Field.of("integer", Integer_Shape.SHAPE)),
                        Parameter.plain(Field.of("number", Shapes.of(int.class))),
                        Parameter.needs(Dependency.on(Room.class).asked(new Class_Asks_Value(Objects.NONE))))
                .returning(Class_Clash_Shape.SHAPE);
    }

    private static Handler<Class> holder() {
        return Handler.<Class>of("POST", "/holder", "holder", (target, given) -> target.holder(given.at(0)))
                .taking(Parameter.body(Field.of(
                        "holder", HOLDER_OF_OVERRIDE_AND_STRING_AND_LONG_AND_INTEGER_AND_STRING_AND_LONG_AND_STRING)))
                .returning(HOLDER_OF_OVERRIDE_AND_STRING_AND_LONG_AND_INTEGER_AND_STRING_AND_LONG_AND_STRING);
    }
}
