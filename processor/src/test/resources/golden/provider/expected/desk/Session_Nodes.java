package desk;

import dev.posthaste.Lease;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Provider;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Session].
@Generated("dev.posthaste.processor")
final class Session_Nodes implements Nodes<Session> {

    @Override
    public List<Handler<Session>> handlers() {
        return List.of(name());
    }

    @Override
    public Provider<Session> provider() {
        return Provider.<Session>calling((session, given) -> session.open()).leasing(Lease.End.REQUEST);
    }

    private static Handler<Session> name() {
        return Handler.<Session>of("GET", "/session", "name", (session, given) -> session.name())
                .returning(Shapes.of(String.class));
    }
}
