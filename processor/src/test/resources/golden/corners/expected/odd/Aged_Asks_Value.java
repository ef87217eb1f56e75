package odd;

import java.lang.annotation.Annotation;
import java.util.Objects;
import javax.annotation.processing.Generated;
import odd.Aged.Asks;
import odd.Aged.Level;
import org.jspecify.annotations.Nullable;

/// What [Asks] says.
@Generated("dev.posthaste.processor")
record Aged_Asks_Value(Level level, Class<?> type) implements Asks {

    @Override
    public Class<? extends Annotation> annotationType() {
        return Asks.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asks that
                && Objects.equals(this.level, that.level())
                && Objects.equals(this.type, that.type());
    }

    @Override
    public int hashCode() {
        return (127 * "level".hashCode() ^ Objects.hashCode(this.level))
                + (127 * "type".hashCode() ^ Objects.hashCode(this.type));
    }
}
