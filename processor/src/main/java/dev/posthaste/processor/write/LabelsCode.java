package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Labels;
import java.util.ArrayList;
import java.util.List;

/// Writes what is said of a field, as steps.
///
/// @param labels what is said
/// @param text   whether the default is spelled as a request would, and is no JSON
record LabelsCode(Labels labels, boolean text) {

    List<Code> steps() {
        var steps = new ArrayList<Code>();
        if (labels.standard() != null) {
            add(steps, text ? "byDefault" : "byDefaultJson", labels.standard());
        }
        if (!labels.output().equals(labels.input())) {
            add(steps, "writtenAs", labels.output());
        }
        addUnlessEmpty(steps, "titled", labels.title());
        addUnlessEmpty(steps, "describedAs", labels.description());
        if (!labels.examples().isEmpty()) {
            steps.add(new Code.Call(
                    "examples",
                    labels.examples().stream()
                            .<Code>map(each -> Code.text(Literal.of(each)))
                            .toList()));
        }
        addUnlessEmpty(steps, "extra", labels.extra());
        labels.marks().stream()
                .filter(mark -> !mark.step().isEmpty())
                .forEach(mark -> steps.add(Code.call(mark.step())));
        return steps;
    }

    private static void addUnlessEmpty(List<Code> steps, String step, String text) {
        if (!text.isEmpty()) {
            add(steps, step, text);
        }
    }

    private static void add(List<Code> steps, String step, String text) {
        steps.add(Code.call(step, Code.text(Literal.of(text))));
    }
}
