package dev.posthaste.contract.replay;

import dev.posthaste.contract.replay.KnownDifferences.Row;
import dev.posthaste.contract.replay.KnownGaps.Gap;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/// How an outcome counts, and whether that was known.
///
/// @param rows the rows of `differences.md` for it
/// @param gap  the line of `gaps.txt` for it
record Verdict(Outcome outcome, List<Row> rows, Optional<Gap> gap) {

    static Verdict of(Outcome outcome, KnownDifferences differences, KnownGaps gaps) {
        var folder = outcome.folder();
        var own = gaps.of(folder, outcome.name());
        var twinless = new Twin(folder).lines() == 0;
        return new Verdict(
                outcome,
                differences.of(folder, outcome.name()),
                own.isPresent() || !twinless ? own : gaps.of(folder, KnownGaps.ALL));
    }

    Outcome.Kind kind() {
        if (outcome.equal()) {
            return Outcome.Kind.EQUAL;
        }
        var known = outcome.differences().stream()
                .allMatch(line -> rows.stream().anyMatch(row -> row.covers(outcome, line)));
        return known ? Outcome.Kind.DIFFERENT : Outcome.Kind.FAILING;
    }

    /// Ends the test as it deserves.
    void check() {
        if (kind() != Outcome.Kind.FAILING && gap.isPresent()) {
            throw failure("no longer fails: take it out of gaps.txt");
        }
        for (var row : rows) {
            if (outcome.differences().stream().noneMatch(line -> row.covers(outcome, line))) {
                throw failure("is not as its row in differences.md says: " + row);
            }
        }
        if (kind() == Outcome.Kind.FAILING) {
            if (gap.isPresent()) {
                throw new TestAbortedException("known: " + gap.get().cause());
            }
            throw failure("");
        }
    }

    private AssertionFailedError failure(String text) {
        var failure = new AssertionFailedError((text + "\n" + outcome.shown()).strip());
        failure.setStackTrace(new StackTraceElement[0]);
        return failure;
    }
}
