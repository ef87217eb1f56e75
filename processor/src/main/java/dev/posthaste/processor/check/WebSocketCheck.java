package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Route;
import java.util.function.Consumer;

/// Sockets are for handlers of WebSockets, and answers are not.
final class WebSocketCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        for (var argument : subject.method().arguments()) {
            if (argument instanceof Argument.Given given && given.constant().equals("SOCKET") && !subject.webSocket()) {
                problems.accept(new Problem(
                        given.place(),
                        "an HTTP request has no WebSocketSession",
                        "use @OnWebSocket in place of the HTTP method"));
            }
            if (argument instanceof Argument.Body body && subject.webSocket()) {
                problems.accept(new Problem(
                        body.place(), "a handshake has no body", "receive messages from a WebSocketSession"));
            }
        }
        if (subject.webSocket() && subject.method().returning()) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "%s handles WebSockets, so nobody receives what it returns"
                            .formatted(subject.method().name()),
                    "make it void, and send messages by a WebSocketSession"));
        }
    }
}
