package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import dev.posthaste.runtime.engine.Service;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// Answers by path, so that each test can say what it needs.
class EchoService implements Service {

    static final int LIMIT = 1024 * 1024;

    final BlockingQueue<String> served = new LinkedBlockingQueue<>();
    final BlockingQueue<String> answered = new LinkedBlockingQueue<>();
    final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);

    @Override
    public void serve(Exchange exchange) {
        served.add(exchange.path());
        var response = answer(exchange);
        if (response != null) {
            exchange.respond(response);
            answered.add(exchange.path());
        }
        if (exchange.path().equals("/task")) {
            exchange.afterwards(() -> done.add(waitForRelease()));
        }
    }

    @Override
    public void converse(Exchange exchange, Conversation conversation) {
        exchange.respond(Response.empty(404));
    }

    private @Nullable Response answer(Exchange exchange) {
        return switch (exchange.path()) {
            case "/body" -> body(exchange);
            case "/late" -> Response.text(waitForRelease());
            case "/silent" -> null;
            case "/unread" -> Response.text("unread");
            case "/fields" ->
                Response.text("x")
                        .status(418)
                        .header("X-One", "1")
                        .header("set-cookie", "a=1")
                        .header("set-cookie", "b=2")
                        .header("etag", "\"e\"")
                        .header("a-last", "z");
            case "/nothing" -> Response.text("must not be sent").status(204);
            case "/unchanged" -> Response.text("must not be sent").status(304);
            case "/hollow" -> Response.empty(200).content(new Response.Streamed(out -> {}, 0));
            case "/dribble" ->
                Response.stream("text/plain", out -> {
                    out.write("one ".getBytes(StandardCharsets.UTF_8));
                    out.write("two".getBytes(StandardCharsets.UTF_8));
                });
            case "/large" -> Response.bytes(new byte[10 * LIMIT], "application/octet-stream");
            default -> Response.text(describe(exchange));
        };
    }

    private Response body(Exchange exchange) {
        try {
            var bytes = exchange.body(LIMIT);
            return Response.text(
                    bytes.length + ":" + new String(bytes, 0, Math.min(bytes.length, 20), StandardCharsets.UTF_8));
        } catch (BodyTooLarge e) {
            return Refusal.response(413, "too large");
        } catch (ClientGone e) {
            failures.add(String.valueOf(e.getMessage()));
            return Refusal.response(500, "must not be sent");
        }
    }

    private String waitForRelease() {
        entered.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            return "interrupted";
        }
        return "late";
    }

    private static String describe(Exchange exchange) {
        return "%s|%s|%s|%s|%s|%s"
                .formatted(
                        exchange.method(),
                        exchange.scheme(),
                        exchange.path(),
                        exchange.query(),
                        exchange.client(),
                        exchange.headers());
    }
}
