package odd;

import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import javax.annotation.processing.Generated;
import odd.Kinds.Typed;

/// The provider [Typed].
@Generated("dev.posthaste.processor")
final class Kinds_Typed_Nodes implements Nodes<Typed> {

    @Override
    public Provider<Typed> provider() {
        return Provider.<Typed>calling((typed, given) -> typed.typed(given.at(0)))
                .creating(Typed::new)
                .taking(Parameter.Given.ASKED);
    }
}
