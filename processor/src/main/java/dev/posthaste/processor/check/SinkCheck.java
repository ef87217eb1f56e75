package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.Method;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import java.util.List;
import java.util.function.Consumer;

/// A handler that streams has one thing to send by, and returns nothing.
final class SinkCheck implements Check<Route> {

    @Override
    public void check(Route subject, Consumer<Problem> problems) {
        var sinks = sinks(subject.method());
        for (var sink : sinks) {
            if (subject.webSocket()) {
                problems.accept(new Problem(
                        sink.place(), "a WebSocket has no stream to send by", "send messages by a WebSocketSession"));
            }
        }
        if (sinks.size() > 1) {
            problems.accept(new Problem(
                    sinks.get(1).place(), "an answer is one stream, and it has one before", "take one of the two"));
        }
        if (!sinks.isEmpty() && subject.method().returning()) {
            problems.accept(new Problem(
                    subject.method().place(),
                    "%s returns something, but its answer is what it sends"
                            .formatted(subject.method().name()),
                    "make it void"));
        }
        if (subject.result() instanceof Result.Stream stream
                && stream.item() != null
                && stream.item().type() instanceof JavaType.Named type
                && type.name().qualified().equals("dev.posthaste.Event")) {
            problems.accept(new Problem(
                    sinks.getFirst().place(),
                    "events are sent by any Events, which names the type of their data",
                    "take Events<Json>"));
        }
    }

    static List<Argument.Given> sinks(Method method) {
        return method.arguments().stream()
                .filter(argument -> argument instanceof Argument.Given given
                        && given.constant().equals("SINK"))
                .map(Argument.Given.class::cast)
                .toList();
    }
}
