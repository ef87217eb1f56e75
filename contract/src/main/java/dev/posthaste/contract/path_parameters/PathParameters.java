package dev.posthaste.contract.path_parameters;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.math.BigInteger;
import java.time.*;
import java.time.temporal.Temporal;
import java.util.*;

@Naming(Naming.Style.SNAKE_CASE)
final class PathParameters {

    public static App app() {
        return App.named("Path parameters").version("1.0.0").include(new PathParameters());
    }

    enum Size { small, medium, large }

    @Get("/integers/{value}")
    Json integer(BigInteger value) {
        return Json.object("value", value);
    }

    @Get("/numbers/{value}")
    Json number(double value) {
        return Json.object("value", value);
    }

    @Get("/booleans/{value}")
    @Operation(name = "boolean")
    Json bool(boolean value) {
        return Json.object("value", value);
    }

    @Get("/uuids/{value}")
    Json uuid(UUID value) {
        return Json.object("value", value);
    }

    @Get("/dates/{value}")
    Json day(LocalDate value) {
        return Json.object("value", value);
    }

    @Get("/instants/{value}")
    Json instant(Temporal value) {
        return Json.object("value", value);
    }

    @Get("/sizes/{size}")
    Json size(Size size) {
        return Json.object("size", size);
    }

    @Get("/files/{file_path:path}")
    Json file(@FromPath("file_path") String filePath) {
        return Json.object("file_path", filePath);
    }

    /// @param shelf The shelf's number.
    @Get("/shelves/{shelf}/books/{book}")
    Json book(@Min(1) @Max(100) int shelf, @jakarta.validation.constraints.Size(min = 2, max = 5) @Pattern(regexp = "^[a-z]+$") String book) {
        return Json.object("shelf", shelf, "book", book);
    }

    @Get("/ratios/{ratio}")
    Json ratio(@Positive @DecimalMax(value = "1", inclusive = false) double ratio) {
        return Json.object("ratio", ratio);
    }

    @Get("/multiples/{value}")
    Json multiple(@MultipleOf("5") long value) {
        return Json.object("value", value);
    }

    @Get("/users/me")
    Json me() {
        return Json.object("user", "the current one");
    }

    @Get("/users/{name}")
    Json user(String name) {
        return Json.object("user", name);
    }
}
