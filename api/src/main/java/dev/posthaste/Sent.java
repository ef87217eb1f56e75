package dev.posthaste;

import java.util.Set;

/// A record as it was sent, with the names of what was sent: a member left out and one sent with its default are told
/// apart (pydantic's `model_fields_set`). Immutable.
///
/// As a body it takes what the record takes, defaults included; [Partial] takes objects in which anything may be
/// missing. Returned with [Omit#UNSET] it is written as it was sent.
///
/// Not to be implemented by applications: methods will be added.
///
/// @param <T> the record
public interface Sent<T> {

    /// The record.
    T value();

    /// Whether that component was sent, be it as null.
    boolean has(String component);

    /// The components that were sent, by name, in the order of the record.
    Set<String> names();
}
