package dev.posthaste.processor.write;

import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.Generation;
import dev.posthaste.processor.model.Place;
import java.util.ArrayList;
import java.util.List;

/// A source file.
///
/// @param name   the class that it declares
/// @param origin the type that it was made for
/// @param source its text
public record JavaFile(ClassName name, Place origin, String source) {

    /// A file of a class with a comment and the usual annotations.
    ///
    /// @param comment one sentence
    /// @param body    the class, from `final class` on
    static JavaFile of(Place origin, Generation generation, Imports imports, String comment, String body) {
        var head = new ArrayList<String>();
        if (generation.marked()) {
            head.add("@%s(\"dev.posthaste.processor\")".formatted(imports.name(Library.GENERATED)));
        }
        var warnings = warnings(generation, imports.raw());
        if (!warnings.isEmpty()) {
            var names = String.join(", ", warnings);
            var values = warnings.size() == 1 ? names : "{" + names + "}";
            head.add("@%s(%s)".formatted(imports.lang("SuppressWarnings"), values));
        }
        var home = generation.name().packageName();
        var declarations = imports.declarations();
        return new JavaFile(
                generation.name(),
                origin,
                (home.isEmpty() ? "" : "package " + home + ";\n\n")
                        + (declarations.isEmpty() ? "" : declarations + "\n")
                        + "/// " + comment + "\n"
                        + head.stream().map(line -> line + "\n").reduce("", String::concat)
                        + (generation.visible() ? "public " : "")
                        + body);
    }

    private static List<String> warnings(Generation generation, boolean raw) {
        var warnings = new ArrayList<String>();
        if (generation.deprecated()) {
            warnings.add("\"deprecation\"");
            warnings.add("\"removal\"");
        }
        if (generation.visible() && generation.modular()) {
            warnings.add("\"exports\"");
        }
        if (raw) {
            warnings.add("\"rawtypes\"");
            warnings.add("\"unchecked\"");
        }
        return warnings;
    }
}
