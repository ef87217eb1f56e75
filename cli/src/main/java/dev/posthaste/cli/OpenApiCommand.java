package dev.posthaste.cli;

import dev.posthaste.cli.program.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "openapi", description = "Print an application's document (OpenAPI 3.1), without serving it.")
final class OpenApiCommand extends PosthasteCommand {

    @Mixin
    private ProgramArguments program = new ProgramArguments();

    @Override
    public Integer call() {
        terminal().say(IndentedJson.of(Inspection.of(program.settings()).openApi()));
        return 0;
    }
}
