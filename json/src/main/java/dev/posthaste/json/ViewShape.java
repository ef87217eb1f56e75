package dev.posthaste.json;

import dev.posthaste.Json;
import org.jspecify.annotations.Nullable;

/// The shape of an interface of which only the accessors are written, whatever else a value has. It is never read.
///
/// @param <V> the interface
public abstract class ViewShape<V> extends RecordShape<V> {

    /// A view with such members.
    protected ViewShape(RecordName name, Field<?>... fields) {
        super(name, fields);
    }

    @Override
    public final @Nullable V read(Json value, Problems problems) {
        throw new UnsupportedOperationException("an interface is only written; read a record");
    }

    @Override
    protected final V construct(Values values) {
        throw new UnsupportedOperationException("an interface is only written; read a record");
    }

    @Override
    protected final V acceptMembers(JsonInput in) {
        throw in.odd();
    }
}
