import dev.posthaste.*;

class Rooms {

    static class Store {}

    @Get("/rooms")
    @Depends(String.class)
    String rooms(@Depends(Store.class) Store store) {
        return "";
    }
}
