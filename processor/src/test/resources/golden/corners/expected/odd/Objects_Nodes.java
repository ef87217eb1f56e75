package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Objects].
@Generated("dev.posthaste.processor")
final class Objects_Nodes implements Nodes<Objects> {

    @Override
    public List<Handler<Objects>> handlers() {
        return List.of(
                clone2(),
                equals2(),
                finalize2(),
                getClass2(),
                hashCode2(),
                notify2(),
                notifyAll2(),
                toString2(),
                wait2());
    }

    private static Handler<Objects> clone2() {
        return Handler.<Objects>of("GET", "/clone", "clone", (objects, given) -> objects.clone(given.at(0)))
                .taking(Parameter.plain(Field.of("what", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> equals2() {
        return Handler.<Objects>of("GET", "/equals", "equals", (objects, given) -> objects.equals(given.<String>at(0)))
                .taking(Parameter.plain(Field.of("other", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> finalize2() {
        return Handler.<Objects>of("GET", "/finalize", "finalize", (objects, given) -> objects.finalize(given.at(0)))
                .taking(Parameter.plain(Field.of("what", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> getClass2() {
        return Handler.<Objects>of("GET", "/getClass", "getClass", (objects, given) -> objects.getClass(given.at(0)))
                .taking(Parameter.plain(Field.of("what", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> hashCode2() {
        return Handler.<Objects>of("GET", "/hashCode", "hashCode", (objects, given) -> objects.hashCode())
                .returning(Shapes.of(int.class));
    }

    private static Handler<Objects> notify2() {
        return Handler.<Objects>of("GET", "/notify", "notify", (objects, given) -> objects.notify(given.at(0)))
                .taking(Parameter.plain(Field.of("who", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> notifyAll2() {
        return Handler.<Objects>of("GET", "/notifyAll", "notifyAll", (objects, given) -> objects.notifyAll(given.at(0)))
                .taking(Parameter.plain(Field.of("who", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> toString2() {
        return Handler.<Objects>of("GET", "/toString", "toString", (objects, given) -> objects.toString())
                .returning(Shapes.of(String.class));
    }

    private static Handler<Objects> wait2() {
        return Handler.<Objects>of("GET", "/wait", "wait", (objects, given) -> objects.wait(given.<String>at(0)))
                .taking(Parameter.plain(Field.of("how", Shapes.of(String.class))))
                .returning(Shapes.of(String.class));
    }
}
