package odd;

import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import odd.Aged.Level;
import odd.Aged.Store;

/// The handlers of [Aged].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class Aged_Nodes implements Nodes<Aged> {

    @Override
    public List<Handler<Aged>> handlers() {
        return List.of(aged());
    }

    private static Handler<Aged> aged() {
        return Handler.<Aged>of("GET", "/aged", "aged", (aged, given) -> aged.aged(given.at(0)))
                .taking(Parameter.needs(Dependency.on(Store.class).asked(new Aged_Asks_Value(Level.LOW, Stale.class))))
                .returning(Shapes.of(String.class));
    }
}
