import dev.posthaste.*;

/// Types of the unnamed package with names that the library has, too: nothing else can name them.
class Handler {

    record Yield(Name name) {}

    @Post("/fields")
    List fields(Field field) {
        throw new HttpException(404, "none");
    }

    @Post("/shapes")
    java.util.List<Shape> shapes(Shape shape, @Annotation(List.class) Name name) {
        return java.util.List.of(shape);
    }

    @Post("/yields")
    void yields(Yield yield) {}
}
