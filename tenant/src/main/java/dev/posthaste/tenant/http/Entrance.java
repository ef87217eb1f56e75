package dev.posthaste.tenant.http;

import dev.posthaste.Depends;
import dev.posthaste.HttpException;
import dev.posthaste.Provides;
import dev.posthaste.tenant.page.Paths;

/// Lets in who has shown the key, or needs none; asks others for it.
final class Entrance {
    private final boolean open;

    Entrance(Dashboard dashboard) {
        open = dashboard.open();
    }

    @Provides
    Visit visit(@Depends(Door.class) Visit visit) {
        if (open || visit.known()) {
            return visit;
        }
        throw new HttpException(303, "Log in first").header("location", Paths.LOGIN);
    }
}
