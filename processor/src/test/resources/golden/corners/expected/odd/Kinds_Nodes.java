package odd;

import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import odd.Kinds.Typed;

/// The handlers of [Kinds].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"rawtypes", "unchecked"})
final class Kinds_Nodes implements Nodes<Kinds> {

    @Override
    public List<Handler<Kinds>> handlers() {
        return List.of(kinds());
    }

    private static Handler<Kinds> kinds() {
        return Handler.<Kinds>of("GET", "/kinds", "kinds", (kinds, given) -> kinds.kinds(given.at(0)))
                .taking(Parameter.needs(
                        Dependency.on(Typed.class)
                                .asked(new Kinds_Asks_Value(
                                        new Class<?>[] {String.class, List.class, int[].class},
                                        new Class[] {Integer.class},
                                        Integer.class,
                                        new Class[] {List[].class},
                                        true,
                                        (byte)0x01,
                                        new byte[] {(byte)0x01, (byte)0xfe},
                                        (short) -2,
                                        new short[] {(short) 1, (short) 2},
                                        -2147483648,
                                        -9223372036854775808L,
                                        0.5f,
                                        0.3333333333333333,
                                        1.0/0.0,
                                        '\''))))
                .returning(Shapes.of(String.class));
    }
}
