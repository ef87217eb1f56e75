package dev.posthaste.json;

import org.jspecify.annotations.Nullable;

/// Values that were read, in the order of their fields: what a generated constructor call takes its arguments from.
public final class Values {

    private final @Nullable Object[] values;

    /// Takes the array as it is.
    public Values(@Nullable Object[] values) {
        this.values = values;
    }

    /// The value at an index, as what its field holds.
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // the caller knows what stands there
    public <T extends @Nullable Object> T at(int index) {
        return (T) values[index];
    }
}
