package dev.posthaste.cli.compile;

import java.util.Map;

/// What a compiler made of sources.
public sealed interface Compilation {

    /// All is well.
    ///
    /// @param classes  class files by binary name
    /// @param warnings what the compiler remarked, each with its place; empty where nothing
    record Compiled(Map<String, byte[]> classes, String warnings) implements Compilation {}

    /// There are mistakes.
    ///
    /// @param report each mistake with its place and source line, as javac shows them
    record Rejected(String report) implements Compilation {}
}
