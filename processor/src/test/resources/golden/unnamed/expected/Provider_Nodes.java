import dev.posthaste.runtime.node.Nodes;
import javax.annotation.processing.Generated;

/// The provider [Provider].
@Generated("dev.posthaste.processor")
final class Provider_Nodes implements Nodes<Provider> {

    @Override
    public dev.posthaste.runtime.node.Provider<Provider> provider() {
        return dev.posthaste.runtime.node.Provider.<Provider>calling((provider, given) -> provider.name())
                .creating(Provider::new);
    }
}
