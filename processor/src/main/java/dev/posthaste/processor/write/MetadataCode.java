package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Answered;
import dev.posthaste.processor.model.Metadata;
import java.util.ArrayList;
import java.util.List;

/// Writes what a handler's document says, as steps.
record MetadataCode(Imports imports, ShapeCode shapes, Metadata metadata) {

    private static final String GOOD = "Successful Response";

    /// The steps of the handler: none, its description, or all that is said.
    List<Code> steps() {
        var all = all();
        var described = metadata.description().isEmpty() ? 0 : 1;
        return all.size() > described
                ? List.of(Code.call("documented", Code.chain(Code.call(imports.name(Library.METADATA) + ".none"), all)))
                : all;
    }

    private List<Code> all() {
        var steps = new ArrayList<Code>();
        addUnlessEmpty(steps, "named", metadata.name());
        addUnlessEmpty(steps, "summary", metadata.summary());
        addUnlessEmpty(steps, "describedAs", metadata.description());
        addUnlessEmpty(steps, "operationId", metadata.operationId());
        addCall(
                steps,
                "tags",
                metadata.tags().stream()
                        .<Code>map(tag -> Code.text(Literal.of(tag)))
                        .toList());
        if (metadata.deprecated()) {
            steps.add(Code.call("deprecated"));
        }
        if (metadata.hidden()) {
            steps.add(Code.call("hidden"));
        }
        addUnlessEmpty(steps, "mediaType", metadata.mediaType());
        if (!metadata.responseDescription().equals(GOOD)) {
            addUnlessEmpty(steps, "responseDescription", metadata.responseDescription());
        }
        addCall(
                steps,
                "responds",
                metadata.responses().stream().map(this::answered).toList());
        addCall(
                steps,
                "callbacks",
                metadata.callbacks().stream()
                        .<Code>map(callback -> Code.text(imports.name(callback.type()) + ".class"))
                        .toList());
        addUnlessEmpty(steps, "extra", metadata.extra());
        return steps;
    }

    private Code answered(Answered answered) {
        var steps = new ArrayList<Code>();
        if (answered.shape() != null) {
            steps.add(Code.call("shape", shapes.shape(answered.shape())));
        }
        addUnlessEmpty(steps, "describedAs", answered.description());
        addUnlessEmpty(steps, "extra", answered.extra());
        return Code.chain(
                Code.call(imports.name(Library.ANSWERED) + ".with", Code.text(Literal.of(answered.key()))), steps);
    }

    private static void addUnlessEmpty(List<Code> steps, String step, String text) {
        if (!text.isEmpty()) {
            steps.add(Code.call(step, Code.text(Literal.of(text))));
        }
    }

    private static void addCall(List<Code> steps, String step, List<Code> arguments) {
        if (!arguments.isEmpty()) {
            steps.add(new Code.Call(step, arguments));
        }
    }
}
