import dev.posthaste.*;
import org.jspecify.annotations.Nullable;

class Visitors {

    static class Guest {
        @Provides
        @Nullable String guest() {
            return null;
        }
    }

    @Get("/guest")
    String guest(@Depends(Guest.class) String guest) {
        return guest;
    }
}
