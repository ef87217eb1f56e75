package dev.posthaste;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields and files of a form, in the order in which they came (FastAPI's `FormData`). Empty ones are among them.
///
/// Not to be implemented by applications: methods will be added.
public interface FormData {

    /// A field or a file.
    sealed interface Item {
        /// Its name in the form.
        String name();
    }

    /// A field.
    record Text(String name, String value) implements Item {}

    /// A file.
    record File(String name, Upload upload) implements Item {}

    /// All of them; unmodifiable.
    List<Item> items();

    /// The values of all fields of that name.
    default List<String> texts(String name) {
        return items().stream()
                .filter(item -> item instanceof Text && item.name().equals(name))
                .map(item -> ((Text) item).value())
                .toList();
    }

    /// The value of the last field of that name; null where there is none.
    default @Nullable String text(String name) {
        var all = texts(name);
        return all.isEmpty() ? null : all.getLast();
    }

    /// All files of that name.
    default List<Upload> uploads(String name) {
        return items().stream()
                .filter(item -> item instanceof File && item.name().equals(name))
                .map(item -> ((File) item).upload())
                .toList();
    }

    /// The last file of that name; null where there is none.
    default @Nullable Upload upload(String name) {
        var all = uploads(name);
        return all.isEmpty() ? null : all.getLast();
    }
}
