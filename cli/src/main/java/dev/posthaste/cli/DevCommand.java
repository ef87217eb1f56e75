package dev.posthaste.cli;

import dev.posthaste.cli.dev.DevServer;
import dev.posthaste.cli.dev.DevSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "dev",
        description = {
            "Serve an application and serve it anew after each save.",
            "A save that does not compile is reported; the version before stays. An application that asks for Auth0 and has no configuration gets a tenant of its own."
        })
final class DevCommand extends PosthasteCommand {

    @Mixin
    private ProgramArguments program = new ProgramArguments();

    @Option(names = "--host", paramLabel = "HOST", description = "The address to bind to (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port, 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8000;

    @Mixin
    private SecretsOption secrets = new SecretsOption();

    @Override
    public Integer call() {
        var settings = new DevSettings(program.settings(), host, port);
        var server = DevServer.open(settings, secrets.on(terminal()));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
        server.run();
        return 0;
    }
}
