package dev.posthaste.cli;

import dev.posthaste.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What all commands have.
abstract class PosthasteCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help message and exit.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Where the command writes.
    Terminal terminal() {
        var line = spec.commandLine();
        return new Terminal(line.getOut(), line.getErr(), Ansi.AUTO.enabled());
    }
}
