package dev.posthaste.processor.read;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;

/// A doc comment, taken apart. Lines within fences of Markdown are never tags. What follows a line `\f`, up to the
/// first
/// tag, is for readers of the source only (FastAPI cuts docstrings there).
///
/// @param description what stands before the first tag
/// @param tags        the tags, each with its text on one line: `@param id the number`
record Comments(String description, List<String> tags) {

    static Comments of(Compiler compiler, Element element) {
        var comment = compiler.elements().getDocComment(element);
        return comment == null ? new Comments("", List.of()) : parse(comment.stripIndent());
    }

    private static Comments parse(String comment) {
        var description = new StringBuilder();
        var tags = new ArrayList<String>();
        var fenced = false;
        var cut = false;
        for (var line : comment.lines().toList()) {
            cut |= line.strip().equals("\\f");
            fenced ^= line.strip().startsWith("```");
            if (!fenced && line.strip().startsWith("@")) {
                tags.add(line.strip());
            } else if (tags.isEmpty() && !cut) {
                description.append(line.stripTrailing()).append('\n');
            } else if (!tags.isEmpty()) {
                tags.add((tags.removeLast() + " " + line.strip()).strip());
            }
        }
        return new Comments(description.toString().strip(), List.copyOf(tags));
    }

    /// What `@param` says of a name; empty where it says nothing.
    String parameter(String name) {
        return tags.stream()
                .map(tag -> tag.split("\\s+", 3))
                .filter(words -> words.length == 3 && words[0].equals("@param") && words[1].equals(name))
                .map(words -> words[2])
                .findFirst()
                .orElse("");
    }
}
