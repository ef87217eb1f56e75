package dev.posthaste.cli;

import dev.posthaste.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/// Whether a command that has secrets to tell may write them.
final class SecretsOption {

    @Option(
            names = "--show-secrets",
            description = "Print secrets also where the output is no terminal but a file, a pipe or a log of CI.")
    private boolean always;

    Terminal on(Terminal terminal) {
        return always ? terminal.withSecrets() : terminal;
    }
}
