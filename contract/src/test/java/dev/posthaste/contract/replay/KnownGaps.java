package dev.posthaste.contract.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// `gaps.txt`: what still fails, and why.
record KnownGaps(List<Gap> gaps) {

    private static final Path FILE = Path.of("gaps.txt");

    /// Stands for all of a folder.
    static final String ALL = "*";

    /// A line of the file.
    record Gap(String folder, String name, String cause) {}

    static KnownGaps read() {
        try (var lines = Files.lines(FILE)) {
            return new KnownGaps(
                    lines.filter(KnownGaps::isGap).map(KnownGaps::gap).toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isGap(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    /// Takes the lines out that these verdicts no longer want, and puts the others in order.
    static void update(List<Verdict> verdicts) throws IOException {
        var passed = verdicts.stream()
                .filter(verdict -> verdict.kind() != Outcome.Kind.FAILING)
                .flatMap(verdict -> verdict.gap().stream())
                .toList();
        var lines = Files.readAllLines(FILE);
        var comments = lines.stream().filter(line -> line.startsWith("#"));
        var left = lines.stream()
                .filter(line -> isGap(line) && !passed.contains(gap(line)))
                .distinct()
                .sorted();
        Files.write(FILE, Stream.concat(comments, left).toList());
    }

    private static Gap gap(String line) {
        var first = line.indexOf(" | ");
        var last = line.lastIndexOf(" | ");
        if (first < 0 || first == last) {
            throw new IllegalStateException("no line of `FOLDER | NAME or * | cause`: " + line);
        }
        return new Gap(
                line.substring(0, first).strip(),
                line.substring(first + 3, last).strip(),
                line.substring(last + 3).strip());
    }

    /// The line for one name of a folder.
    Optional<Gap> of(String folder, String name) {
        return gaps.stream()
                .filter(gap -> gap.folder.equals(folder) && gap.name.equals(name))
                .findFirst();
    }
}
