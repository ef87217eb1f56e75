package dev.posthaste.helidon;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession;
import dev.posthaste.runtime.engine.Exchange;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Holds conversations by path, and notes how those that go on ended.
final class ConversingService extends EchoService {

    private interface Step {
        void take() throws InterruptedException;
    }

    final BlockingQueue<String> outgoing = new LinkedBlockingQueue<>();
    final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

    @Override
    public void converse(Exchange exchange, WebSocketSession session) {
        switch (exchange.path()) {
            case "/refuse" -> exchange.respond(Refusal.response(409, "taken").header("x-why", "taken"));
            case "/neither" -> {}
            case "/bye" -> {
                session.accept();
                session.sendText("bye");
            }
            case "/policy" -> {
                session.accept();
                session.close(1008, "not you");
                session.close(1000, null);
            }
            case "/wrong-code" -> complain(session, 1005, "");
            case "/long-reason" -> complain(session, 1000, "é".repeat(62));
            case "/throw" -> {
                session.accept();
                throw new IllegalStateException("meant to");
            }
            case "/push" -> converse(session, () -> session.sendText(outgoing.take()));
            case "/flood" -> converse(session, () -> session.sendText("x".repeat(100_000)));
            case "/slow" ->
                converse(session, () -> {
                    released.await();
                    session.sendText(session.receiveText());
                });
            default -> converse(session, () -> session.sendText(session.receiveText()));
        }
    }

    private static void complain(WebSocketSession session, int code, String reason) {
        session.accept();
        try {
            session.close(code, reason);
        } catch (IllegalArgumentException e) {
            session.sendText(String.valueOf(e.getMessage()));
        }
    }

    private void converse(WebSocketSession session, Step step) {
        session.accept();
        try {
            while (true) {
                step.take();
            }
        } catch (WebSocketClosed e) {
            ended.add(e.code() + " " + e.getMessage());
        } catch (InterruptedException e) {
            ended.add("interrupted");
        }
    }
}
