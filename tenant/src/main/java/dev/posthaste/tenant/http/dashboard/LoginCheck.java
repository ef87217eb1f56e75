package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.HttpException;
import dev.posthaste.Provides;
import dev.posthaste.tenant.page.Paths;

/// Lets in who has shown the key, or needs none; asks others for it.
final class LoginCheck {
    private final boolean open;

    LoginCheck(Dashboard dashboard) {
        open = dashboard.open();
    }

    @Provides
    DashboardRequest request(@Depends(HostCheck.class) DashboardRequest request) {
        if (open || request.known()) {
            return request;
        }
        throw new HttpException(303, "Log in first").header("location", Paths.LOGIN);
    }
}
