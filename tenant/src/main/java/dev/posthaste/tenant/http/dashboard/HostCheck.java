package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.HttpException;
import dev.posthaste.Provides;
import dev.posthaste.Request;

/// Finds requests that address the dashboard by another's name.
final class HostCheck {
    private final Dashboard dashboard;

    HostCheck(Dashboard dashboard) {
        this.dashboard = dashboard;
    }

    @Provides
    DashboardRequest request(Request request) {
        if (!dashboard.names().include(request.header("host"))) {
            throw new HttpException(
                    421, "The dashboard does not answer by this name: open %s".formatted(dashboard.issuer()));
        }
        return new DashboardRequest(dashboard, request, dashboard.sessions().of(request.cookies()));
    }
}
