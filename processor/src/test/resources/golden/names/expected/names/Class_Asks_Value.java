package names;

import java.lang.Class;
import java.lang.Override;
import java.lang.annotation.Annotation;
import javax.annotation.processing.Generated;
import names.Class.Asks;
import org.jspecify.annotations.Nullable;

/// What [Asks] says.
@Generated("dev.posthaste.processor")
record Class_Asks_Value(names.Class.Asks.Objects Objects) implements Asks {

    @Override
    public Class<? extends Annotation> annotationType() {
        return Asks.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asks that
                && java.util.Objects.equals(this.Objects, that.Objects());
    }

    @Override
    public int hashCode() {
        return (127 * "Objects".hashCode() ^ java.util.Objects.hashCode(this.Objects));
    }
}
