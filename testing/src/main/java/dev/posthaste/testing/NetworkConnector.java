package dev.posthaste.testing;

import dev.posthaste.Json;
import dev.posthaste.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/// Calls a server that runs, by Java's client.
record NetworkConnector(HttpClient http, URI server) implements Connector {

    static NetworkConnector to(URI server) {
        return new NetworkConnector(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), server);
    }

    @Override
    public TestAnswer send(TestRequest request) {
        try {
            var answer = http.send(request(request), BodyHandlers.ofByteArray());
            return new TestAnswer(answer.statusCode(), headers(answer), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("the answer did not come, or broke off", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the answer", e);
        }
    }

    @Override
    public TestStream open(TestRequest request) {
        try {
            var answer = http.send(request(request), BodyHandlers.ofInputStream());
            return new TestStream(answer.statusCode(), headers(answer), answer.body(), () -> close(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("the answer did not come", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted while waiting for the answer", e);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be left", e);
        }
    }

    /// The host is said by the address.
    private HttpRequest request(TestRequest request) {
        var builder = HttpRequest.newBuilder(URI.create(server + request.target()))
                .timeout(MemorySocket.PATIENCE)
                .method(request.method(), BodyPublishers.ofByteArray(request.bytes()));
        request.headers().forEach((name, values) -> {
            if (!name.equals("host")) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    static List<Response.Header> headers(HttpResponse<?> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(field -> !field.getKey().startsWith(":"))
                .flatMap(field -> field.getValue().stream().map(value -> new Response.Header(field.getKey(), value)))
                .toList();
    }

    @Override
    public Json.Obj openApi() {
        return (Json.Obj) new TestRequest(this, "GET", "/openapi.json").send().json();
    }

    /// The client goes when nobody holds it any more.
    @Override
    public void close() {}

    @Override
    public TestWebSocket connect(TestHandshake handshake) {
        return NetworkSocket.connect(http, server, handshake);
    }
}
