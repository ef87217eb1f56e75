package dev.posthaste.cli.dev;

import dev.posthaste.cli.program.ProgramSettings;
import java.time.Duration;

/// What a user said to `posthaste dev`.
///
/// @param host     where to bind to
/// @param port     0 takes any that is free
/// @param patience how long a `main` may take to come to serving before that is said
public record DevSettings(ProgramSettings program, String host, int port, Duration patience) {

    /// With a patience of ten seconds: a tenant may have to be started meanwhile.
    public DevSettings(ProgramSettings program, String host, int port) {
        this(program, host, port, Duration.ofSeconds(10));
    }
}
