package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.Route;
import java.util.Set;
import java.util.function.Consumer;

/// Forms and files come with methods that send something.
final class FormMethodCheck implements Check<Route> {

    private static final Set<String> SENDING_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "WEBSOCKET");

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        for (var verb : subject.verbs()) {
            if (SENDING_NOTHING.contains(verb)) {
                subject.method().arguments().stream()
                        .filter(Argument::inForm)
                        .forEach(argument -> problems.accept(problem(verb, argument, subject.webSocket())));
            }
        }
    }

    private static Problem problem(String verb, Argument argument, boolean webSocket) {
        return new Problem(
                argument.place(),
                "a %s brings no form and no files".formatted(webSocket ? "handshake" : verb),
                webSocket ? "receive messages from a WebSocketSession" : "use @Post, or take it from the query");
    }
}
