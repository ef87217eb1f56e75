package dev.posthaste.processor.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is said of a place apart from its type.
///
/// @param input       its name in what is read
/// @param output      its name in what is written
/// @param title       its title in documents; empty for one that is made of the name
/// @param description its comment; may be empty
/// @param examples    values, as JSON texts
/// @param extra       members of its schema, as the text of a JSON object; may be empty
/// @param marks       what it is or is not
/// @param standard    the text of `@Default`
public record Labels(
        String input,
        String output,
        String title,
        String description,
        List<String> examples,
        String extra,
        Set<Mark> marks,
        @Nullable String standard) {

    /// What a place can be; the order is that of the steps in generated code.
    public enum Mark {
        /// It must be sent, though it may be null.
        REQUIRED(""),
        /// Clients should no longer use it.
        DEPRECATED("deprecated"),
        /// It is not in documents.
        HIDDEN("hidden"),
        /// Documents say that it is only read.
        READ_ONLY("readOnly"),
        /// Documents say that it is only written.
        WRITE_ONLY("writeOnly"),
        /// It is read, and never written.
        UNWRITTEN("unwritten"),
        /// It is worked out of the record, and only written.
        COMPUTED("computed"),
        /// It keeps the members that no other component takes.
        REST("rest"),
        /// Documents do not show its default.
        UNSHOWN("withoutShowing");

        private final String step;

        Mark(String step) {
            this.step = step;
        }

        /// The step that generated code calls; empty for none.
        public String step() {
            return step;
        }
    }

    /// Whether it is so.
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
