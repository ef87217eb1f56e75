package dev.posthaste.cli.dev;

import dev.posthaste.cli.program.ProgramSettings;

/// What a user said to `posthaste dev`.
///
/// @param host where to bind to
/// @param port 0 takes any that is free
public record DevSettings(ProgramSettings program, String host, int port) {}
