package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Need;
import java.util.ArrayList;
import java.util.List;

/// Writes what is asked for.
record NeedCode(Imports imports) {

    Code dependency(Need need) {
        var links = new ArrayList<Code>();
        if (need.asked() != null) {
            var constants = new Constants(imports);
            List<Code> values = need.asked().values().stream()
                    .map(value -> Code.text(constants.source(value)))
                    .toList();
            links.add(Code.call(
                    "asked", new Code.Call("new " + imports.name(need.asked().value()), values)));
        }
        List<Code> scopes = need.scopes().names().stream()
                .map(scope -> Code.text(Literal.of(scope)))
                .toList();
        if (!scopes.isEmpty()) {
            links.add(new Code.Call("scopes", scopes));
        }
        if (!need.manner().cached()) {
            links.add(Code.call("fresh"));
        }
        if (need.manner().until() != null) {
            links.add(Code.call(
                    "until",
                    Code.text(imports.name(Library.LEASE) + ".End."
                            + need.manner().until())));
        }
        var provider = imports.name(need.provider()) + ".class";
        return Code.chain(Code.call(imports.name(Library.DEPENDENCY) + ".on", Code.text(provider)), links);
    }
}
