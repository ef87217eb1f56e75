package names;

import dev.posthaste.*;
import java.util.List;

/// Hides the class of classes in this package.
class Class {

    @Depends(Room.class)
    @interface Asks {

        Objects Objects() default Objects.NONE;

        enum Objects {
            NONE
        }
    }

    static class Room {

        @Provides
        int room(Asks asked) {
            return 1;
        }
    }

    /// Components that are called like what generated code has of its own.
    record Clash(
            String SHAPE,
            String SHAPE_,
            int Field,
            Override Override,
            int Shapes,
            @Default("1") int a,
            @Default("2") int A,
            int names,
            int dev,
            int java,
            int yield,
            int record,
            int sealed,
            int permits,
            int when,
            int var,
            int BOX_OF_STRING,
            Box<String> box) {}

    record Box<Override>(Override item) {}

    /// Type variables that are called like types that generated code names.
    record Holder<Field, Name, String, Shape, t, T, T_>(
            Field field, Name name, String string, List<Shape> shapes, t small, T large, T_ other, java.lang.String text) {}

    @Post("/clash")
    Clash clash(Clash clash, Integer integer, int number, @Asks int room) {
        return clash;
    }

    @Post("/holder")
    Holder<Override, String, Long, Integer, String, Long, String> holder(
            Holder<Override, String, Long, Integer, String, Long, String> holder) {
        return holder;
    }
}
