package odd;

import dev.posthaste.Get;

/// Handlers that are called like what every object has.
class Objects {

    @Get("/clone")
    String clone(String what) {
        return what;
    }

    @Get("/equals")
    String equals(String other) {
        return other;
    }

    @Get("/finalize")
    String finalize(String what) {
        return what;
    }

    @Get("/getClass")
    String getClass(String what) {
        return what;
    }

    @Get("/hashCode")
    public int hashCode() {
        return 1;
    }

    @Get("/notify")
    String notify(String who) {
        return who;
    }

    @Get("/notifyAll")
    String notifyAll(String who) {
        return who;
    }

    @Get("/toString")
    public String toString() {
        return "";
    }

    @Get("/wait")
    String wait(String how) {
        return how;
    }
}
