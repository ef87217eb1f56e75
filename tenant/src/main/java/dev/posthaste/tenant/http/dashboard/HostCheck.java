package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.HttpException;
import dev.posthaste.Provides;
import dev.posthaste.Request;
import java.net.InetAddress;

/// Lets in who addresses the dashboard by its own name, and from this machine where it needs no key.
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
        if (dashboard.open() && !loopback(request.client())) {
            throw new HttpException(403, "The dashboard is for the machine that the tenant runs on");
        }
        return new DashboardRequest(
                dashboard, request, dashboard.sessions().of(request.cookies().get(Sessions.COOKIE)));
    }

    private static boolean loopback(String client) {
        try {
            return InetAddress.ofLiteral(client).isLoopbackAddress();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
