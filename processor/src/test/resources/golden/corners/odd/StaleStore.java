package odd;

import dev.posthaste.Provides;

@Deprecated
class StaleStore {

    @Provides
    String store() {
        return "";
    }
}
