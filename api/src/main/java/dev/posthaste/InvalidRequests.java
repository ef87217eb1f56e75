package dev.posthaste;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The answer to requests whose values are wrong: its status, its body and how documents describe it. Immutable.
///
/// ```java
/// record Complaint(String message, List<String> where) {}
///
/// App.named("Post").invalidRequests(InvalidRequests.of(400, Complaint.class, error -> new Complaint(...)));
/// ```
public final class InvalidRequests {

    private static final Json.Obj PROBLEM_DETAILS = Json.object(
            "type",
            "object",
            "title",
            "ProblemDetails",
            "properties",
            Json.object(
                    "type",
                    Json.object("type", "string", "title", "Type"),
                    "title",
                    Json.object("type", "string", "title", "Title"),
                    "status",
                    Json.object("type", "integer", "title", "Status"),
                    "errors",
                    Json.object(
                            "type", "array",
                            "title", "Errors",
                            "items", Json.object("$ref", "#/components/schemas/ValidationError"))),
            "required",
            List.of("type", "title", "status", "errors"));

    private final int status;
    private final String mediaType;
    private final @Nullable Class<?> type;
    private final Json.@Nullable Obj schema;
    private final Function<InvalidRequestException, Response> answer;

    private InvalidRequests(
            int status,
            String mediaType,
            @Nullable Class<?> type,
            Json.@Nullable Obj schema,
            Function<InvalidRequestException, Response> answer) {
        this.status = status;
        this.mediaType = mediaType;
        this.type = type;
        this.schema = schema;
        this.answer = answer;
    }

    /// FastAPI's: 422, `HTTPValidationError`.
    public static InvalidRequests standard() {
        return new InvalidRequests(422, "application/json", null, null, InvalidRequestException::response);
    }

    /// Problem details (RFC 9457) with status 422: the list of what is wrong is the member `errors`.
    public static InvalidRequests problemDetails() {
        return new InvalidRequests(
                422, "application/problem+json", null, PROBLEM_DETAILS, ValidationDetail::asProblemDetails);
    }

    /// A body of one's own.
    ///
    /// @param type a record with a shape: one that a handler takes or returns, or that has [Schema]
    public static <T> InvalidRequests of(int status, Class<T> type, Function<InvalidRequestException, T> body) {
        return new InvalidRequests(
                status,
                "application/json",
                type,
                null,
                error -> Response.json(Json.of(body.apply(error))).status(status));
    }

    /// The answer to a request.
    public Response answer(InvalidRequestException error) {
        return answer.apply(error);
    }

    /// The status of the answer.
    public int status() {
        return status;
    }

    /// The media type of its body.
    public String mediaType() {
        return mediaType;
    }

    /// The record that its body is; null where a schema says what it is, or it is FastAPI's.
    public @Nullable Class<?> type() {
        return type;
    }

    /// The schema of its body; null where a record says what it is, or it is FastAPI's.
    public Json.@Nullable Obj schema() {
        return schema;
    }
}
