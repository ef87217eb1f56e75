package odd;

import dev.posthaste.Get;

/// A name that looks like that of a nested class.
class My$Api {

    record Line$Item(String text) {}

    @Get("/items")
    Line$Item item() {
        return new Line$Item("");
    }
}
