package desk;

import java.lang.annotation.Annotation;
import java.lang.annotation.RetentionPolicy;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// What [CurrentUser] says.
@Generated("dev.posthaste.processor")
record CurrentUser_Value(
        String role, String[] scopes, Class<?> type, RetentionPolicy[] policies, int level) implements CurrentUser {

    @Override
    public String[] scopes() {
        return scopes.clone();
    }

    @Override
    public RetentionPolicy[] policies() {
        return policies.clone();
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return CurrentUser.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CurrentUser that
                && Objects.equals(this.role, that.role())
                && Arrays.equals(this.scopes, that.scopes())
                && Objects.equals(this.type, that.type())
                && Arrays.equals(this.policies, that.policies())
                && Objects.equals(this.level, that.level());
    }

    @Override
    public int hashCode() {
        return (127 * "role".hashCode() ^ Objects.hashCode(this.role))
                + (127 * "scopes".hashCode() ^ Arrays.hashCode(this.scopes))
                + (127 * "type".hashCode() ^ Objects.hashCode(this.type))
                + (127 * "policies".hashCode() ^ Arrays.hashCode(this.policies))
                + (127 * "level".hashCode() ^ Objects.hashCode(this.level));
    }
}
