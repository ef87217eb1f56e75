package dev.posthaste.json;

import dev.posthaste.Json;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is said of a field apart from its shape and its default. Immutable.
///
/// @param component   the name in Java
/// @param input       the name in what is read
/// @param output      the name in what is written
/// @param title       its title in documents; empty for one that is made of the name
/// @param description what it means; may be empty
/// @param examples    values as they may be sent
/// @param extra       members that are put into its schema
/// @param marks       what it is or is not
public record Labels(
        String component,
        String input,
        String output,
        String title,
        String description,
        List<Json> examples,
        Json.Obj extra,
        Set<Mark> marks) {

    /// What a field can be.
    public enum Mark {
        /// Clients should no longer use it.
        DEPRECATED("deprecated"),
        /// It is not in documents.
        HIDDEN(""),
        /// It is only answered.
        READ_ONLY("readOnly"),
        /// It is only sent.
        WRITE_ONLY("writeOnly"),
        /// It is read, and never written.
        UNWRITTEN(""),
        /// It is worked out of the record, and only written.
        COMPUTED("readOnly"),
        /// It keeps the members that no other field takes.
        REST(""),
        /// Its default is not shown.
        UNSHOWN("");

        private final String keyword;

        Mark(String keyword) {
            this.keyword = keyword;
        }
    }

    static Labels of(String name) {
        return new Labels(name, name, name, "", "", List.of(), Json.object(), Set.of());
    }

    /// Whether it is so.
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    Labels forComponent(String name) {
        return new Labels(name, input, output, title, description, examples, extra, marks);
    }

    Labels writtenAs(String name) {
        return new Labels(component, input, name, title, description, examples, extra, marks);
    }

    Labels titled(String text) {
        return new Labels(component, input, output, text, description, examples, extra, marks);
    }

    Labels describedAs(String text) {
        return new Labels(component, input, output, title, text, examples, extra, marks);
    }

    Labels examples(List<Json> values) {
        return new Labels(component, input, output, title, description, values, extra, marks);
    }

    Labels extra(Json.Obj members) {
        return new Labels(component, input, output, title, description, examples, members, marks);
    }

    Labels marked(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new Labels(
                component, input, output, title, description, examples, extra, Collections.unmodifiableSet(more));
    }

    /// Puts what is said into a schema, in pydantic's order. A component has a title of its own.
    void describe(Map<String, Json> schema, String name, boolean component) {
        if (!title.isEmpty() || !component) {
            schema.put("title", new Json.Str(title.isEmpty() ? Title.of(name) : title));
        }
        if (!description.isEmpty()) {
            schema.put("description", new Json.Str(description));
        }
        if (!examples.isEmpty()) {
            schema.put("examples", new Json.Arr(examples));
        }
        for (var mark : marks) {
            if (!mark.keyword.isEmpty()) {
                schema.put(mark.keyword, new Json.Bool(true));
            }
        }
        schema.putAll(extra.members());
    }
}
