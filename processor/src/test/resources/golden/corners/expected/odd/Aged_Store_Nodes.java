package odd;

import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import javax.annotation.processing.Generated;
import odd.Aged.Store;

/// The provider [Store].
@Generated("dev.posthaste.processor")
final class Aged_Store_Nodes implements Nodes<Store> {

    @Override
    public Provider<Store> provider() {
        return Provider.<Store>calling((store, given) -> store.store(given.at(0)))
                .creating(Store::new)
                .taking(Parameter.Given.ASKED);
    }
}
