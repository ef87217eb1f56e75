package dev.posthaste.contract.replay;

import java.util.List;

/// How our answer compares with the recorded one.
///
/// @param name        of the exchange or conversation; [#DOCUMENT] for the document
/// @param actual      ours in short: a status, or a transcript
/// @param differences what differs, one line each; empty where nothing does
record Outcome(String folder, String name, String actual, List<String> differences) {

    static final String DOCUMENT = "openapi.json";

    /// How it counts.
    enum Kind {
        /// As FastAPI's.
        EQUAL,
        /// As `differences.md` says.
        DIFFERENT,
        /// Anything else.
        FAILING
    }

    boolean equal() {
        return differences.isEmpty();
    }

    /// The differences, short enough to be read.
    String shown() {
        var lines = differences.stream()
                .limit(12)
                .map(line -> line.length() > 400 ? line.substring(0, 400) + "…" : line)
                .toList();
        var more = differences.size() - lines.size();
        return "%s / %s%n  %s%s"
                .formatted(folder, name, String.join("\n  ", lines), more > 0 ? "\n  and " + more + " more" : "");
    }
}
