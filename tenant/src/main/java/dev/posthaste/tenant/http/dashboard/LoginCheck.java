package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.Depends;
import dev.posthaste.HttpException;
import dev.posthaste.Provides;
import dev.posthaste.tenant.page.Paths;

/// Finds requests of those who have not shown the key, and asks them for it.
final class LoginCheck {
    @Provides
    DashboardRequest request(@Depends(HostCheck.class) DashboardRequest request) {
        if (request.known()) {
            return request;
        }
        throw new HttpException(303, "Log in first").header("location", Paths.LOGIN);
    }
}
