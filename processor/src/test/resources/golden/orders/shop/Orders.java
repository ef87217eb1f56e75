package shop;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What customers ordered.
public class Orders {

    /// What a customer wants.
    ///
    /// @param customer who orders
    /// @param lines    what, at least one
    public record Order(
            @Size(min = 1, max = 40) String customer,
            @NotEmpty List<Line> lines,
            @Nullable String note,
            @Default("1") @Min(1) @Max(9) int urgency,
            Map<String, List<@Size(max = 3) String>> labels) {}

    public record Line(UUID article, @Positive int count, @Default("NORMAL") Speed speed) {}

    public enum Speed {
        NORMAL,
        FAST
    }

    /// Lists orders.
    ///
    /// The newest come first.
    ///
    /// @param since the earliest day
    @Get("/orders")
    List<Order> list(@Nullable LocalDate since, @Default("20") @Max(100) int limit, @FromQuery List<Speed> speed) {
        return List.of();
    }

    @Get("/orders/{id}")
    Order one(UUID id, @FromHeader String userAgent, @FromCookie("session") @Nullable String session) {
        throw new HttpException(404, "no such order");
    }

    @Post("/orders")
    @Status(201)
    Order add(Order order) {
        return order;
    }

    @Put("/orders/{id}/lines")
    void replace(UUID id, @FromBody(embed = true) List<Line> lines) {}

    @Put("/orders/{id}/urgency")
    void replace(UUID id, @FromBody int urgency) {}

    @Patch("/orders/{id}")
    Order change(UUID id, Partial<Order> change, Request request, Answer answer) {
        throw new HttpException(404, "no such order");
    }

    @Delete("/orders/{file:path}")
    Response delete(@FromPath("file") String name) {
        return Response.empty(204);
    }

    @OnWebSocket("/orders/feed")
    void feed(WebSocketSession socket) {
        socket.accept();
    }
}
