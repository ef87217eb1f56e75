package desk;

import dev.posthaste.runtime.node.Dependency;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import javax.annotation.processing.Generated;

/// The provider [Clock].
@Generated("dev.posthaste.processor")
final class Clock_Nodes implements Nodes<Clock> {

    @Override
    public Provider<Clock> provider() {
        return Provider.<Clock>calling((clock, given) -> {
                    clock.open(given.at(0));
                    return null;
                })
                .creating(Clock::new)
                .taking(Parameter.needs(Dependency.on(Session.class)));
    }
}
