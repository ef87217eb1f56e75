import dev.posthaste.*;

@Schema
class Rooms {}
