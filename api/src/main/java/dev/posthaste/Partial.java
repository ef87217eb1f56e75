package dev.posthaste;

import java.util.Set;

/// The members of a record that were sent, so that a member set to null and one left out are told apart.
///
/// As a body it takes an object in which every member may be absent (FastAPI's `exclude_unset` in a partial update; RFC
/// 7396 for one level). What was sent is checked like the record's own components. Immutable.
///
/// Not to be implemented by applications: methods will be added.
///
/// @param <T> the record
public interface Partial<T> {

    /// Whether that component was sent, be it as null.
    boolean has(String component);

    /// The components that were sent, by name, in the order of the record.
    Set<String> components();

    /// The current record with the components that were sent in place of its own.
    ///
    /// @throws HttpException with status 422 where the record's constructor refuses them together, by an
    /// [IllegalArgumentException]
    T applyTo(T current);
}
