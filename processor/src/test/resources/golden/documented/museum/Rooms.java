package museum;

import dev.posthaste.*;

public class Rooms {

    /// What is wrong.
    public record Complaint(String reason) {}

    public record Tour(int visitors) {}

    @Responds(status = 409, type = Complaint.class)
    public static class Full extends Exception {
        private static final long serialVersionUID = 1;
    }

    public interface Reports {
        /// You get this when the tour ends.
        @Post("{$callback_url}/reports/{$request.body.visitors}")
        @Operation(name = "report_back", tags = "called")
        void reportBack(Tour report);
    }

    /// Shows a room.
    ///
    /// * with its `windows`
    ///
    /// \f
    /// The plan of the alarm is not for the public.
    ///
    /// @param room counted from one
    @Get("/rooms/{room}")
    @Operation(summary = "One room", name = "room", responseDescription = "The room, as it is lit")
    @Responds(status = 404, type = Complaint.class, description = "No such room")
    @Responds(range = "5XX", extra = "{\"headers\": {\"retry-after\": {\"schema\": {\"type\": \"integer\"}}}}")
    public Json room(int room) {
        return Json.object("room", room);
    }

    @Methods(value = {"GET", "POST"}, path = "/bell")
    @Returns(mediaType = "text/handwritten")
    @Operation(hidden = true, operationId = "ring", extra = "{\"x-bell\": true}")
    public String bell(Request request) {
        return request.method();
    }

    /// Books a tour.
    @Post("/tours")
    @Status(201)
    @Callbacks(Reports.class)
    @Responds(range = "default", type = Complaint.class, list = true)
    public Tour book(Tour tour) throws Full {
        return tour;
    }

    @Trace("/rooms")
    @Operation(description = "Given in the annotation.", tags = {"a", "b"})
    public void trace() {}
}
