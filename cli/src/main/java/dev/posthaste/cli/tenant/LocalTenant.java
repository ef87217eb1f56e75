package dev.posthaste.cli.tenant;

import dev.posthaste.Application;
import dev.posthaste.Auth0;
import dev.posthaste.cli.compile.Sources;
import dev.posthaste.cli.terminal.Terminal;
import dev.posthaste.tenant.TenantSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tenant beside an application that has no other: started when it is asked for, kept in the application's folder.
/// Safe for use by several threads.
public final class LocalTenant implements AutoCloseable {

    /// Where it is kept, below the application's folder.
    public static final Path FOLDER = Path.of(".posthaste", "tenant");

    private static final String ADVICE =
            "This is the port of the tenant beside the application, not the application's own: end the program that has it, or name another issuer in .config.";

    private static final String HOST = "localhost";

    private final Sources sources;
    private final Terminal terminal;
    private final String audience;
    private @Nullable RunningTenant running;
    private boolean told;

    /// @param sources  the application's, which gives the API its name
    /// @param terminal where is said what is unexpected; tells whether secrets may be
    public LocalTenant(Sources sources, Terminal terminal) {
        this.sources = sources;
        this.terminal = terminal;
        var name = sources.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        this.audience = "https://%s.test/api".formatted(name.isEmpty() ? "application" : name);
    }

    /// What the application needs to accept the tenant's tokens; starts the tenant where it is not running.
    ///
    /// @throws dev.posthaste.cli.terminal.Failure where it cannot be started
    public synchronized Auth0 auth0() {
        if (running == null) {
            running = start();
        }
        var tenant = running.tenant();
        var domain = URI.create(tenant.issuer()).getAuthority();
        return Auth0.of(domain, audience)
                .issuer(tenant.issuer())
                .caFile(tenant.tls().caFile());
    }

    /// Makes the application's API and a machine-to-machine application that has all its scopes.
    ///
    /// @param address where the application is served
    /// @return what to tell the user: the first time, where the tenant runs
    public synchronized Optional<String> admit(Application application, URI address) {
        if (running == null) {
            return Optional.empty();
        }
        var calls = Calls.of(application);
        var client = new Admission(running.tenant(), sources.name(), audience).of(calls.scopes());
        if (told) {
            return Optional.empty();
        }
        told = true;
        var dashboard = running.dashboard(terminal.secrets());
        var guide = new Guide(sources.folder(), address, auth0(), dashboard, client);
        return Optional.of(guide.text(calls, terminal.secrets()));
    }

    private RunningTenant start() {
        var folder = sources.folder().resolve(FOLDER);
        var usual = TenantSettings.in(folder).port();
        var before = new KeptIssuer(folder).port(HOST);
        int port = before.stream().filter(FreePort::is).findFirst().orElseGet(() -> FreePort.from(usual));
        var started =
                RunningTenant.start(new TenantSettings(folder, HOST, port, Clock.systemUTC()), "127.0.0.1", ADVICE);
        before.stream()
                .filter(kept -> kept != port)
                .forEach(kept -> terminal.complain(moved(kept, started.tenant().issuer())));
        return started;
    }

    private static String moved(int before, String issuer) {
        return "Port %d, where the tenant of this application was, is taken: it is at %s now. Its issuer changed with that: tokens from before are refused, and a .config that names the old issuer has to be changed."
                .formatted(before, issuer);
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.close();
            running = null;
        }
    }
}
