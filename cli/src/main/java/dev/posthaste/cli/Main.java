package dev.posthaste.cli;

import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.cli.terminal.Logs;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/// `posthaste`.
@Command(
        name = "posthaste",
        description = "Typed Java methods become validated, documented and secured HTTP APIs.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DevCommand.class,
            RunCommand.class,
            TenantCommand.class,
            TokenCommand.class,
            OpenApiCommand.class,
            RoutesCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main {

    Main() {}

    /// Runs a command and ends the process: 0 when all went well, 1 when it failed, 2 when the arguments are wrong.
    public static void main(String[] args) {
        Logs.to(System.err);
        System.exit(commandLine().execute(args));
    }

    /// The commands, writing to the process's streams unless told otherwise.
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler(Main::fail)
                .setUsageHelpAutoWidth(true);
    }

    private static int fail(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        if (thrown instanceof Failure) {
            var err = command.getErr();
            err.println(thrown.getMessage());
            err.flush();
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw thrown;
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Main.class.getPackage().getImplementationVersion();
            return new String[] {
                "Posthaste " + (version == null ? "(built in place)" : version) + ", Java " + Runtime.version()
            };
        }
    }
}
