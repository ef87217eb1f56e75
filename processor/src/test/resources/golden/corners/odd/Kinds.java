package odd;

import dev.posthaste.*;
import java.util.List;

/// Members of all types that an annotation can have.
class Kinds {

    @Depends(Typed.class)
    @interface Asks {
        Class<?>[] all() default {String.class, List.class, int[].class};

        Class<? extends Number>[] bounded() default Integer.class;

        Class<? extends Number> one() default Integer.class;

        @SuppressWarnings("rawtypes")
        Class[] raw() default List[].class;

        boolean yes() default true;

        byte small() default 1;

        byte[] bytes() default {1, -2};

        short medium() default -2;

        short[] shorts() default {1, 2};

        int number() default Integer.MIN_VALUE;

        long large() default Long.MIN_VALUE;

        float half() default 0.5f;

        double third() default 1.0 / 3;

        double endless() default Double.POSITIVE_INFINITY;

        char letter() default '\'';
    }

    static class Typed {

        @Provides
        String typed(Asks asked) {
            return "";
        }
    }

    @Get("/kinds")
    String kinds(@Asks String typed) {
        return typed;
    }
}
