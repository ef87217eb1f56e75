package odd;

import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;
import odd.Aged.Attic;

/// The handlers of [Attic].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class Aged_Attic_Nodes implements Nodes<Attic> {

    @Override
    public List<Handler<Attic>> handlers() {
        return List.of(attic());
    }

    private static Handler<Attic> attic() {
        return Handler.<Attic>of("GET", "/attic", "attic", (attic, given) -> attic.attic(given.at(0)))
                .taking(Parameter.needs(Dependency.on(StaleStore.class)))
                .returning(Shapes.of(String.class));
    }
}
