package desk;

import desk.Vault.Log;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import javax.annotation.processing.Generated;

/// The provider [Log].
@Generated("dev.posthaste.processor")
final class Vault_Log_Nodes implements Nodes<Log> {

    @Override
    public Provider<Log> provider() {
        return Provider.<Log>calling((log, given) -> {
                    log.log(given.at(0));
                    return null;
                })
                .creating(Log::new)
                .taking(Parameter.Given.ASKED);
    }
}
