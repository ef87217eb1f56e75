package dev.posthaste.contract.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// `differences.md`: what is answered otherwise on purpose.
record KnownDifferences(List<Row> rows) {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{3,4}\\b");

    /// A row of the table.
    ///
    /// @param pointer what of the document differs; empty for anything but a document
    /// @param ours    our answer: its first number is a status, or the code that ends a conversation
    record Row(String folder, String name, String pointer, String ours) {

        /// Whether it stands for a line of an outcome's differences.
        boolean covers(Outcome outcome, String difference) {
            if (outcome.name().equals(Outcome.DOCUMENT)) {
                return difference.startsWith("at " + pointer + "/") || difference.startsWith("at " + pointer + ":");
            }
            var status = NUMBER.matcher(ours);
            return status.find() && outcome.actual().matches("(?s).*\\b" + status.group() + "\\b.*");
        }
    }

    static KnownDifferences read() {
        try (var lines = Files.lines(Path.of("differences.md"))) {
            return new KnownDifferences(lines.filter(line -> line.startsWith("|"))
                    .skip(2)
                    .map(KnownDifferences::row)
                    .toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Row row(String line) {
        var cells = line.strip().split("(?<!\\\\)\\|", -1);
        var place = cells[1].replace("\\|", "|").strip().split(" / ", 2);
        if (cells.length != 6 || place.length != 2 || cells[4].isBlank()) {
            throw new IllegalStateException(
                    "no row of `| folder / exchange | FastAPI's answer | ours | reason |`: " + line);
        }
        var document = place[1].startsWith(Outcome.DOCUMENT + "#");
        return new Row(
                place[0],
                document ? Outcome.DOCUMENT : place[1],
                document ? place[1].substring(Outcome.DOCUMENT.length() + 1) : "",
                cells[3].strip());
    }

    List<Row> of(String folder, String name) {
        return rows.stream()
                .filter(row -> row.folder.equals(folder) && row.name.equals(name))
                .toList();
    }
}
