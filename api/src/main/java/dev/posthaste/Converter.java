package dev.posthaste;

/// Makes a type of one's own of a type that JSON has a form for, and back; [Convert] says where.
///
/// Made without parameters, while the application is put together, once for each place that names it, and then used by
/// several threads at once.
///
/// @param <T> the own type
/// @param <W> what is read and written: anything that a component of a record may be, also with constraints
///            (`Converter<Money, @Positive BigDecimal>`), or [Json] for whatever was sent
public interface Converter<T, W> {

    /// The value of what was sent.
    ///
    /// @throws IllegalArgumentException where it is none: the request is answered with 422, a `value_error` with the
    /// message; an [InvalidValueException] has a type of its own
    T read(W sent);

    /// What is written for a value.
    W write(T value);
}
