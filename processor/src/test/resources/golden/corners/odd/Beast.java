package odd;

import dev.posthaste.Schema;

@Schema
@SuppressWarnings("deprecation")
sealed interface Beast permits StaleBeast {}
