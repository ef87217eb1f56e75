package dev.posthaste.cli;

import dev.posthaste.cli.terminal.Terminal;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// What all commands have.
@Command(mixinStandardHelpOptions = true, versionProvider = Main.Version.class)
abstract class PosthasteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Where the command writes.
    Terminal terminal() {
        var line = spec.commandLine();
        return new Terminal(line.getOut(), line.getErr(), Ansi.AUTO.enabled(), interactive());
    }

    @SuppressWarnings("SystemConsoleNull") // in JDK 25 it is null again where there is no terminal
    private static boolean interactive() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
