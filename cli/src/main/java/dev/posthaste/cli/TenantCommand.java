package dev.posthaste.cli;

import dev.posthaste.cli.tenant.KeptIssuer;
import dev.posthaste.cli.tenant.LocalTenant;
import dev.posthaste.cli.tenant.RunningTenant;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.tenant.TenantSettings;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "tenant",
        description = {
            "Start a tenant: it issues access tokens on this machine, as Auth0 does.",
            "Its keys, APIs and applications are kept in its folder."
        })
final class TenantCommand extends PosthasteCommand {

    private static final String ADVICE =
            "--bind chooses the tenant's address (an address of this machine, such as 127.0.0.1), --port its port; --host is its name alone.";

    @Option(
            names = "--folder",
            paramLabel = "FOLDER",
            description = "Where it keeps everything (default: ${DEFAULT-VALUE}).")
    private Path folder = LocalTenant.FOLDER;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Its name, part of the issuer (default: ${DEFAULT-VALUE}).")
    private String host = "localhost";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Its port, part of the issuer unless 443 (default: that of its last start, 4443 at first).")
    private @Nullable Integer port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to bind to (default: ${DEFAULT-VALUE}, this machine only).")
    private String bind = "127.0.0.1";

    @Mixin
    private SecretsOption secrets = new SecretsOption();

    @Override
    public Integer call() {
        var terminal = secrets.on(terminal());
        try (var tenant = RunningTenant.start(settings(), bind, ADVICE)) {
            terminal.say(tenant.guide(terminal.secrets()));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(tenant::close));
            tenant.awaitClose();
        }
        return 0;
    }

    private TenantSettings settings() {
        try {
            int usual = new KeptIssuer(folder)
                    .port(host)
                    .orElse(TenantSettings.in(folder).port());
            return new TenantSettings(folder, host, port == null ? usual : port, Clock.systemUTC());
        } catch (IllegalArgumentException wrong) {
            throw Failure.of(wrong);
        }
    }
}
