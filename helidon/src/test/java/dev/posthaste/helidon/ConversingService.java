package dev.posthaste.helidon;

import dev.posthaste.Response;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;

/// Holds conversations by path, and notes how those that go on ended.
final class ConversingService extends EchoService {

    private interface Step {
        void take() throws InterruptedException;
    }

    final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
    final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

    @Override
    public void converse(Exchange exchange, Conversation session) {
        switch (exchange.path()) {
            case "/refuse" -> exchange.respond(Refusal.response(409, "taken").header("x-why", "taken"));
            case "/neither" -> {}
            case "/bye" -> {
                session.accept(null, List.of());
                session.send(new Message.Text("bye"));
            }
            case "/dressed" ->
                session.accept(
                        "chat",
                        List.of(new Response.Header("X-Tower", "north"), new Response.Header("set-cookie", "a=1")));
            case "/abort" -> {
                session.accept(null, List.of());
                session.abort();
            }
            case "/absent" -> {
                session.accept(null, List.of());
                var gone = new CountDownLatch(1);
                session.whenGone(gone::countDown);
                awaitQuietly(gone);
                ended.add(session.silent() ? "gone, silent" : "gone");
            }
            case "/policy" -> {
                session.accept(null, List.of());
                session.close(1008, "not you");
                session.close(1000, "");
            }
            case "/wrong-code" -> complain(session, 1005, "");
            case "/long-reason" -> complain(session, 1000, "é".repeat(62));
            case "/throw" -> {
                session.accept(null, List.of());
                throw new IllegalStateException("meant to");
            }
            case "/push" -> converse(session, () -> session.send(new Message.Text(outgoing.take())));
            case "/flood" -> converse(session, () -> session.send(new Message.Text("x".repeat(100_000))));
            case "/slow" ->
                converse(session, () -> {
                    released.await();
                    session.send(session.receive());
                });
            default -> converse(session, () -> session.send(session.receive()));
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void complain(Conversation session, int code, String reason) {
        session.accept(null, List.of());
        try {
            session.close(code, reason);
        } catch (IllegalArgumentException e) {
            session.send(new Message.Text(String.valueOf(e.getMessage())));
        }
    }

    private void converse(Conversation session, Step step) {
        session.accept(null, List.of());
        try {
            while (true) {
                step.take();
            }
        } catch (WebSocketClosed e) {
            ended.add(e.code() + " " + e.reason());
        } catch (InterruptedException e) {
            ended.add("interrupted");
        }
    }
}
