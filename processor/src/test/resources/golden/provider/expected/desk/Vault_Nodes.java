package desk;

import desk.Vault.Log;
import dev.posthaste.AccessToken;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Vault].
@Generated("dev.posthaste.processor")
final class Vault_Nodes implements Nodes<Vault> {

    @Override
    public List<Handler<Vault>> handlers() {
        return List.of(look());
    }

    private static Handler<Vault> look() {
        return Handler.<Vault>of("GET", "/vault", "look", (vault, given) -> vault.look(given.at(0), given.at(1)))
                .taking(
                        Parameter.needs(Dependency.on(AccessToken.class).scopes("vault:open")),
                        Parameter.needs(Dependency.on(AccessToken.class).scopes("vault:open vault:look")))
                .needing(
                        Dependency.on(AccessToken.class),
                        Dependency.on(Log.class).asked(new Vault_Logged_Value("looked")))
                .returning(Shapes.of(String.class));
    }
}
