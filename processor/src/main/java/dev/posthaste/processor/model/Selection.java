package dev.posthaste.processor.model;

import java.util.List;

/// Which members of a handler's value are written.
///
/// @param omitted  the reasons for which members are left out, by their names
/// @param included the only members; none for all
/// @param excluded members that are not written
public record Selection(List<String> omitted, List<String> included, List<String> excluded) {

    /// All members.
    public static final Selection ALL = new Selection(List.of(), List.of(), List.of());

    /// Whether all members are written.
    public boolean all() {
        return omitted.isEmpty() && included.isEmpty() && excluded.isEmpty();
    }
}
