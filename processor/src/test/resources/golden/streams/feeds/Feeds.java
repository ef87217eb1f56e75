package feeds;

import dev.posthaste.Chunks;
import dev.posthaste.Events;
import dev.posthaste.Get;
import dev.posthaste.Json;
import dev.posthaste.Lines;
import dev.posthaste.Omit;
import dev.posthaste.Returns;
import java.util.List;

class Feeds {

    record Price(String name, int cents) {}

    @Get("/prices")
    void prices(Events<Price> events, int least) {}

    @Get("/anything")
    void anything(Events<Json> events) {}

    @Get("/lines")
    @Returns(omit = Omit.NULL)
    void lines(Lines<List<Price>> lines) {}

    @Get("/chunks")
    void chunks(Chunks chunks) {}
}
