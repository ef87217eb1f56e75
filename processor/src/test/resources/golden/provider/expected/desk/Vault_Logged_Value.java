package desk;

import desk.Vault.Logged;
import java.lang.annotation.Annotation;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// What [Logged] says.
@Generated("dev.posthaste.processor")
record Vault_Logged_Value(String value) implements Logged {

    @Override
    public Class<? extends Annotation> annotationType() {
        return Logged.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Logged that
                && Objects.equals(this.value, that.value());
    }

    @Override
    public int hashCode() {
        return (127 * "value".hashCode() ^ Objects.hashCode(this.value));
    }
}
