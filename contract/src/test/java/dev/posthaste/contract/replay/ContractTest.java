package dev.posthaste.contract.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every recorded exchange, conversation and document, against the twin of its folder: see the module's README.
class ContractTest {

    private static final double MOST_LINES = 1.4;
    private static final double MOST_DIFFERENCES = 0.05;

    private final KnownDifferences differences = KnownDifferences.read();
    private final KnownGaps gaps = KnownGaps.read();

    /// What is to be replayed: all, or what system properties say.
    private final Predicate<String> folders = wanted("contract.folder");

    private final Predicate<String> names = wanted("contract.name");

    @TestFactory
    Stream<DynamicContainer> answersAreFastApis() throws IOException {
        var containers = new ArrayList<DynamicContainer>();
        var verdicts = new ArrayList<Verdict>();
        var chosen = Folder.all().stream()
                .filter(folder -> folders.test(folder.name()))
                .toList();
        for (var folder : chosen) {
            var some = verdicts(folder);
            verdicts.addAll(some);
            containers.add(DynamicContainer.dynamicContainer(
                    folder.name(),
                    some.stream()
                            .map(each -> DynamicTest.dynamicTest(each.outcome().name(), each::check))));
        }
        var report = new Report(chosen, verdicts);
        System.out.println(report.table());
        report.write();
        if ("update".equals(System.getProperty("contract.gaps"))) {
            KnownGaps.update(verdicts);
        }
        if (chosen.size() == Folder.all().size()) {
            containers.add(limits(report));
        }
        return containers.stream();
    }

    private List<Verdict> verdicts(Folder folder) {
        return Replay.outcomes(folder, names).stream()
                .map(outcome -> Verdict.of(outcome, differences, gaps))
                .toList();
    }

    private static DynamicContainer limits(Report report) {
        return DynamicContainer.dynamicContainer(
                "limits",
                Stream.of(
                        DynamicTest.dynamicTest(
                                "few answers differ on purpose",
                                () -> assertThat(report.different()).isLessThanOrEqualTo(MOST_DIFFERENCES)),
                        DynamicTest.dynamicTest(
                                "twins are about as short as the Python they mirror",
                                () -> assertThat(report.folders())
                                        .allSatisfy(folder -> assertThat(Report.ratio(folder))
                                                .as(folder.name())
                                                .isLessThanOrEqualTo(MOST_LINES)))));
    }

    @Test
    void whatIsKnownWasRecorded() {
        var recorded = Folder.all().stream()
                .flatMap(folder -> Replay.names(folder).stream().map(name -> folder.name() + " / " + name))
                .toList();
        assertThat(differences.rows())
                .allSatisfy(row -> assertThat(recorded).contains(row.folder() + " / " + row.name()));
        assertThat(gaps.gaps())
                .filteredOn(gap -> !gap.name().equals(KnownGaps.ALL))
                .allSatisfy(gap -> assertThat(recorded).contains(gap.folder() + " / " + gap.name()));
    }

    @Test
    void aWholeFolderIsAGapOnlyWithoutATwin() {
        assertThat(gaps.gaps())
                .filteredOn(gap -> gap.name().equals(KnownGaps.ALL))
                .allSatisfy(gap -> assertThat(new Twin(gap.folder()).lines())
                        .as("%s has a twin: list in gaps.txt what fails, one line each", gap.folder())
                        .isZero());
    }

    private static Predicate<String> wanted(String property) {
        var value = System.getProperty(property);
        return value == null ? any -> true : List.of(value.split(";"))::contains;
    }
}
