package desk;

import dev.posthaste.Depends;
import java.lang.annotation.RetentionPolicy;

/// The user who asks.
@Depends(Users.class)
@interface CurrentUser {

    String role() default "guest";

    String[] scopes() default {};

    Class<?> type() default String.class;

    RetentionPolicy[] policies() default RetentionPolicy.CLASS;

    int level() default 3;
}
