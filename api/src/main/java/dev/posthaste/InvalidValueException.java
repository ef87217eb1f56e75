package dev.posthaste;

import java.util.Map;

/// Says why a value that was sent is not taken, with an error type of one's own (pydantic's `PydanticCustomError`).
///
/// Thrown by the constructor of a record, a [Converter] or what [Prepare] names, it becomes an item of the 422, at the
/// place of the value. Any other `IllegalArgumentException` there becomes a `value_error` with its message.
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String type;
    private final transient Json.Obj context;

    private InvalidValueException(String type, String message, Json.Obj context) {
        super(message);
        this.type = type;
        this.context = context;
    }

    /// An error without a context.
    ///
    /// @param type    what a program tells errors apart by: `bad_mood`
    /// @param message what a person reads
    public static InvalidValueException of(String type, String message) {
        return of(type, message, Json.object());
    }

    /// An error with a context, which clients see as `ctx`.
    ///
    /// @param message what a person reads, in which `{days}` stands for that member of the context
    public static InvalidValueException of(String type, String message, Json.Obj context) {
        var filled = message;
        for (Map.Entry<String, Json> member : context.members().entrySet()) {
            var text = member.getValue() instanceof Json.Str(var string)
                    ? string
                    : member.getValue().toString();
            filled = filled.replace("{" + member.getKey() + "}", text);
        }
        return new InvalidValueException(type, filled, context);
    }

    /// What Python's `assert` gives: an `assertion_error`.
    public static InvalidValueException assertion(String message) {
        return of("assertion_error", "Assertion failed, " + message, Json.object("error", Json.object()));
    }

    /// The error type.
    public String type() {
        return type;
    }

    /// What the message was made of; empty for nothing.
    public Json.Obj context() {
        return context;
    }
}
