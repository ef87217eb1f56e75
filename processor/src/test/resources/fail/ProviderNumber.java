import dev.posthaste.*;

class Rooms {

    static class Page {

        @Provides
        int page() {
            return 1;
        }
    }

    static class Boxed {

        @Provides
        Integer page() {
            return 1;
        }
    }

    @Get("/rooms")
    String rooms(
            @Depends(Page.class) long page,
            @Depends(Boxed.class) double boxed,
            @Depends(Page.class) Long large,
            @Depends(Page.class) Integer fits,
            @Depends(Boxed.class) int fitsToo,
            @Depends(Page.class) Number fitsAsWell) {
        return "";
    }
}
