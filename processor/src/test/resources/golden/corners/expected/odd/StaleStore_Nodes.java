package odd;

import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Provider;
import javax.annotation.processing.Generated;

/// The provider [StaleStore].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class StaleStore_Nodes implements Nodes<StaleStore> {

    @Override
    public Provider<StaleStore> provider() {
        return Provider.<StaleStore>calling((staleStore, given) -> staleStore.store()).creating(StaleStore::new);
    }
}
