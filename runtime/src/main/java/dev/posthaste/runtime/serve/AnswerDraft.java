package dev.posthaste.runtime.serve;

import dev.posthaste.Answer;
import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.internal.MediaTypeName;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.Shape;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Result;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is added to an answer until it is made of the handler's value.
final class AnswerDraft implements Answer {

    private static final byte[] NOTHING = "null".getBytes(StandardCharsets.UTF_8);

    private int status;
    private final List<Response.Header> headers = new ArrayList<>();
    private final List<Runnable> tasks = new ArrayList<>();

    AnswerDraft(int status) {
        this.status = status;
    }

    @Override
    public Answer status(int code) {
        status = code;
        return this;
    }

    @Override
    public Answer header(String name, String value) {
        headers.add(new Response.Header(name, value));
        return this;
    }

    @Override
    public Answer set(String name, String value) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        return header(name, value);
    }

    @Override
    public Answer afterwards(Runnable task) {
        tasks.add(task);
        return this;
    }

    List<Runnable> tasks() {
        return tasks;
    }

    /// The answer of a handler's value.
    Response response(Route route, @Nullable Object value) {
        return switch (route.handler().result()) {
            case Result.Value(var shape) -> withHeaders(body(route, shape, value), route.mediaType());
            case Result.Other.NOTHING -> withHeaders(nothing(route), route.mediaType());
            case Result.Other.RESPONSE -> whole(route.handler(), value);
            case Result.Stream _ -> throw new IllegalStateException("a stream is made while it is sent");
        };
    }

    private static byte[] body(Route route, Shape<?> shape, @Nullable Object value) {
        if (!MediaTypeName.isJson(route.mediaType())) {
            return value == null ? new byte[0] : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
        }
        var rendering = route.rendering();
        return rendering == null ? json(shape, value) : rendering.render(tree(shape, value));
    }

    private static byte[] nothing(Route route) {
        var rendering = route.rendering();
        return rendering == null ? NOTHING : rendering.render(Json.Null.NULL);
    }

    @SuppressWarnings("unchecked")
    private static <T> Json tree(Shape<T> shape, @Nullable Object value) {
        return JsonOutput.tree(shape, (T) value);
    }

    @SuppressWarnings("unchecked")
    private static <T> byte[] json(Shape<T> shape, @Nullable Object value) {
        return JsonOutput.bytes(shape, (T) value);
    }

    /// The answer whose body is a stream.
    Response stream(Response made) {
        return withHeaders(made.status(status));
    }

    /// The content type stands there also where the status leaves no room for a body, as in FastAPI.
    private Response withHeaders(byte[] written, String mediaType) {
        var body = StatusCode.hasBody(status) ? written : new byte[0];
        return withHeaders(
                Response.bytes(body, MediaTypeName.contentType(mediaType)).status(status));
    }

    private Response withHeaders(Response made) {
        var response = made;
        for (var header : headers) {
            response = response.header(header.name(), header.value());
        }
        return response;
    }

    private Response whole(Handler<?> handler, @Nullable Object value) {
        if (value instanceof Response response) {
            if (!response.tasks().isEmpty()) {
                tasks.clear();
            }
            return response;
        }
        throw new IllegalStateException(
                "%s returned null: return Response.empty(204) where there is nothing to say".formatted(handler.name()));
    }
}
