import dev.posthaste.*;
import java.util.*;

class FormsWrong {

    record Item(String name) {}

    record Nested(Item item, List<Item> all, Map<String, String> more) {}

    record Files(Upload file) {}

    @Post("/both")
    void both(@FromForm String name, Item item) {}

    @Get("/file")
    void file(Upload file) {}

    @Post("/nested")
    void nested(@FromForm Nested form) {}

    @Get("/nested")
    void asked(@FromQuery Nested query) {}

    @Get("/files")
    void files(@FromQuery Files query) {}

    @Post("/json")
    void json(@FromBody List<Upload> files) {}
}
