package dev.posthaste.cli.tenant;

import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.store.model.Application;
import java.util.List;
import java.util.stream.Stream;

/// Makes an application's API and a client for it.
///
/// @param name     of both
/// @param audience of the API
record Admission(Tenant tenant, String name, String audience) {

    /// Makes both where they are missing; the client is granted what the API did not have before, so that what was
    /// taken back on the dashboard stays so.
    Application of(List<String> scopes) {
        var before = tenant.store()
                .apis()
                .findByAudience(audience)
                .map(api -> api.scopes())
                .orElse(List.of());
        var api = tenant.ensureApi(audience, name, scopes.toArray(String[]::new));
        var client = tenant.ensureMachineApplication(name, audience);
        var added =
                api.scopes().stream().filter(scope -> !before.contains(scope)).toList();
        var grants = tenant.store().grants();
        grants.find(client.clientId(), api.id())
                .filter(grant -> !grant.scopes().containsAll(added))
                .ifPresent(grant -> grants.replaceScopes(
                        grant.id(),
                        Stream.concat(grant.scopes().stream(), added.stream())
                                .distinct()
                                .toList()));
        return client;
    }
}
