package dev.posthaste.cli;

import dev.posthaste.Application.Endpoint;
import dev.posthaste.cli.program.Inspection;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "routes", description = "List an application's routes, in the order in which they are tried.")
final class RoutesCommand extends PosthasteCommand {

    @Mixin
    private ProgramArguments program = new ProgramArguments();

    @Override
    public Integer call() {
        var endpoints = Inspection.of(program.settings()).endpoints();
        var row =
                "%%-%ds  %%-%ds  %%s".formatted(widest(endpoints, Endpoint::method), widest(endpoints, Endpoint::path));
        endpoints.forEach(each -> terminal().say(row.formatted(each.method(), each.path(), each.handler())));
        return 0;
    }

    private static int widest(List<Endpoint> endpoints, Function<Endpoint, String> column) {
        return endpoints.stream().map(column).mapToInt(String::length).max().orElse(1);
    }
}
