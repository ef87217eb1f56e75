package dev.posthaste.internal.constraint;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import org.jspecify.annotations.Nullable;

/// A rule for values of a type that was read already.
public interface Constraint<T> {

    /// What is wrong with the value, or null.
    @Nullable
    Mismatch violation(T value);

    /// The form in which a right value is kept: an email address's domain is in small letters.
    default T kept(T value) {
        return value;
    }

    /// What is wrong with the JSON of a list before its items are read, or null: a list that is too long needs no look
    /// at them.
    default @Nullable Mismatch early(Json.Arr items) {
        return null;
    }

    /// Where it stands among others, the least first: pydantic holds the rules of one value in an order of its own.
    default int rank() {
        return 100;
    }

    /// The keywords that it adds to the schema of its type.
    ///
    /// @param plain the schema without it
    default Json.Obj schema(Json.Obj plain) {
        return Json.object();
    }

    /// The same rule, told in other words; the error's type and context stay.
    default Constraint<T> saying(String message) {
        return new Worded<>(this, message);
    }
}
