package desk;

import dev.posthaste.HttpBearer;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Desk].
@Generated("dev.posthaste.processor")
final class Desk_Nodes implements Nodes<Desk> {

    @Override
    public List<Handler<Desk>> handlers() {
        return List.of(hello());
    }

    private static Handler<Desk> hello() {
        return Handler.<Desk>of(
                        "GET", "/hello", "hello", (desk, given) -> desk.hello(given.at(0), given.at(1), given.at(2)))
                .describedAs("Greets.")
                .taking(
                        Parameter.needs(
                                Dependency.on(Users.class)
                                        .asked(new CurrentUser_Value(
                                                "admin",
                                                new String[] {"read", "write"},
                                                String.class,
                                                new RetentionPolicy[] {RetentionPolicy.CLASS},
                                                3))
                                        .scopes("read", "write")),
                        Parameter.needs(Dependency.on(Session.class).fresh()),
                        Parameter.needs(Dependency.on(HttpBearer.class)))
                .needing(Dependency.on(Clock.class), Dependency.on(Session.class))
                .returning(Shapes.of(String.class));
    }
}
