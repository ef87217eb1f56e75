import java.util.Arrays;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// What [Annotation] says.
@Generated("dev.posthaste.processor")
record Annotation_Value(Class<?>[] value) implements Annotation {

    @Override
    public Class<?>[] value() {
        return value.clone();
    }

    @Override
    public Class<? extends java.lang.annotation.Annotation> annotationType() {
        return Annotation.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Annotation that
                && Arrays.equals(this.value, that.value());
    }

    @Override
    public int hashCode() {
        return (127 * "value".hashCode() ^ Arrays.hashCode(this.value));
    }
}
