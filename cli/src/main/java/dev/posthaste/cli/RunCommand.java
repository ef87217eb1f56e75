package dev.posthaste.cli;

import dev.posthaste.cli.program.Program;
import dev.posthaste.cli.program.Serving;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        description =
                "Compile an application once and serve it, on 127.0.0.1 and port 8000 unless it or you say otherwise.")
final class RunCommand extends PosthasteCommand {

    @Mixin
    private ProgramArguments program = new ProgramArguments();

    @Option(names = "--host", paramLabel = "HOST", description = "The address to bind to; 0.0.0.0 for all.")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "PORT", description = "The port, 0 for any that is free.")
    private @Nullable Integer port;

    @Override
    public Integer call() {
        var settings = program.settings();
        Program.run(settings, new Serving(settings.sources().folder(), host, port, terminal()));
        return 0;
    }
}
