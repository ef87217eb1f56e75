package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import dev.posthaste.contract.replay.Outcome.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many answers are FastAPI's, by folder.
record Report(List<Folder> folders, List<Verdict> verdicts) {

    private static final String ROW = "%-20s %6s %10s %8s %7s%n";

    /// The table.
    String table() {
        var table = new StringBuilder(ROW.formatted("folder", "equal", "different", "failing", "lines"));
        for (var folder : folders) {
            table.append(row(folder.name(), counts(folder.name()), "%.2f".formatted(ratio(folder))));
        }
        return table.append(row("in all", counts(verdicts), "")).toString();
    }

    /// The lines of a twin for one line of Python; 0 where there is no twin.
    static double ratio(Folder folder) {
        return new Twin(folder.name()).lines() / (double) folder.lines();
    }

    private static String row(String name, Map<Kind, Long> counts, String lines) {
        return ROW.formatted(name, counts.get(Kind.EQUAL), counts.get(Kind.DIFFERENT), counts.get(Kind.FAILING), lines);
    }

    /// Writes the numbers where tools find them, and what would have to be in `gaps.txt` beside them.
    void write() throws IOException {
        var target = Files.createDirectories(Path.of("target"));
        var all = new TreeMap<String, Json>();
        folders.forEach(folder -> all.put(folder.name(), json(counts(folder.name()))));
        Files.writeString(target.resolve("report.json"), Json.object("folders", new Json.Obj(all)) + "\n");
        Files.write(target.resolve("gaps.txt"), unlisted());
    }

    private List<String> unlisted() {
        return verdicts.stream()
                .filter(verdict ->
                        verdict.kind() == Kind.FAILING && verdict.gap().isEmpty())
                .map(Verdict::outcome)
                .map(outcome -> "%s | %s | %s"
                        .formatted(
                                outcome.folder(),
                                outcome.name(),
                                outcome.differences()
                                        .getFirst()
                                        .replace('|', '/')
                                        .lines()
                                        .findFirst()
                                        .orElse("")))
                .toList();
    }

    private static Json json(Map<Kind, Long> counts) {
        var members = new TreeMap<String, Json>();
        counts.forEach((kind, count) -> members.put(kind.name().toLowerCase(Locale.ROOT), Json.of(count)));
        return new Json.Obj(members);
    }

    private Map<Kind, Long> counts(String folder) {
        return counts(verdicts.stream()
                .filter(verdict -> verdict.outcome().folder().equals(folder))
                .toList());
    }

    private static Map<Kind, Long> counts(List<Verdict> verdicts) {
        return Arrays.stream(Kind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> verdicts.stream()
                                .filter(verdict -> verdict.kind() == kind)
                                .count()));
    }

    /// The part of all answers that differs on purpose.
    double different() {
        return counts(verdicts).get(Kind.DIFFERENT) / (double) Math.max(1, verdicts.size());
    }
}
