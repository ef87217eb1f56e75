import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.util.List;

class Rooms {

    static class Page {

        @Provides
        int page(@Max(9) int page) {
            return page;
        }
    }

    static class Names {

        @Provides
        List<String> names() {
            return List.of();
        }
    }

    @Depends(Page.class)
    @interface Paged {}

    @Get("/rooms")
    String rooms(
            @Depends(Page.class) @Max(3) int page,
            @Paged @Default("1") @Min(1) @Max(2) Integer more,
            @Depends(Names.class) List<@NotBlank String> names,
            @Depends(HttpBearer.class) @Size(min = 9) String token) {
        return "";
    }
}
