import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Yield].
@Generated("dev.posthaste.processor")
final class Yield_Nodes implements Nodes<Yield> {

    @Override
    public List<Handler<Yield>> handlers() {
        return List.of(yields());
    }

    private static Handler<Yield> yields() {
        return Handler.<Yield>of("POST", "/yields", "yields", (yield, given) -> {
                    yield.yields(given.at(0));
                    return null;
                })
                .taking(Parameter.needs(Dependency.on(Provider.class)));
    }
}
