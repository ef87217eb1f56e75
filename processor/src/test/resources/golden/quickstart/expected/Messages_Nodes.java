import dev.posthaste.AccessToken;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Messages].
@Generated("dev.posthaste.processor")
final class Messages_Nodes implements Nodes<Messages> {

    @Override
    public List<Handler<Messages>> handlers() {
        return List.of(everyone(), holders());
    }

    private static Handler<Messages> everyone() {
        return Handler.<Messages>of("GET", "/api/public", "everyone", (messages, given) -> messages.everyone())
                .describedAs("No access token is required.")
                .returning(Messages_Message_Shape.SHAPE);
    }

    private static Handler<Messages> holders() {
        return Handler.<Messages>of(
                        "GET", "/api/private", "holders", (messages, given) -> messages.holders(given.at(0)))
                .describedAs("A valid access token is required.")
                .taking(Parameter.needs(Dependency.on(AccessToken.class).scopes("read:messages")))
                .returning(Shapes.claims());
    }
}
