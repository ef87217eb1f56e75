package dev.posthaste.cli.compile;

import java.util.Map;

/// What a compiler made of sources.
public sealed interface Compilation {

    /// All is well.
    ///
    /// @param classes  class files by binary name
    /// @param warnings what the compiler wrote all the same; empty where nothing
    record Compiled(Map<String, byte[]> classes, String warnings) implements Compilation {}

    /// There are mistakes.
    ///
    /// @param report javac's, each mistake with its place and source line
    record Rejected(String report) implements Compilation {}
}
