package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import dev.posthaste.contract.replay.RawWebSocket.Closed;
import dev.posthaste.contract.replay.RawWebSocket.Message;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Does what the client of a recorded conversation did, and writes down what it sees.
final class ConversationReplay {

    private final List<Json> transcript = new ArrayList<>();

    private ConversationReplay() {}

    /// What the client saw, in the form of the recordings.
    static Json.Arr transcript(URI server, Conversation conversation) throws IOException {
        var replay = new ConversationReplay();
        try (var socket =
                new RawWebSocket(server, conversation.target(), conversation.headers(), conversation.subprotocols())) {
            if (socket.answer.status() == 101) {
                replay.line("accepted", socket.answer.header("sec-websocket-protocol"));
                replay.converse(socket, conversation.steps());
            } else {
                replay.refused(socket);
            }
        }
        return Conversation.unordered(new Json.Arr(replay.transcript));
    }

    private void converse(RawWebSocket socket, List<Json.Arr> steps) {
        for (var step : steps) {
            try {
                step(socket, step.items());
            } catch (IOException e) {
                received(end(socket));
                return;
            }
            if (Recording.text(((Json.Arr) transcript.getLast()).items().getFirst())
                    .startsWith("closed")) {
                return;
            }
        }
    }

    /// How the server closed: the client noticed when it sent.
    private static RawWebSocket.Received end(RawWebSocket socket) {
        var last = socket.receive();
        while (last instanceof Message) {
            last = socket.receive();
        }
        return last;
    }

    private void step(RawWebSocket socket, List<Json> step) throws IOException {
        var argument = step.size() > 1 ? step.get(1) : Json.Null.NULL;
        switch (Recording.text(step.getFirst())) {
            case "send" -> socket.send(Recording.text(argument));
            case "send_json" -> socket.send(argument.toString());
            case "send_bytes" -> socket.send(Base64.getDecoder().decode(Recording.text(argument)));
            case "close" -> close(socket, step);
            case "receive" -> received(socket.receive());
            default -> throw new IllegalArgumentException("no step: " + step);
        }
    }

    private void close(RawWebSocket socket, List<Json> step) throws IOException {
        var code = step.size() > 1 ? Integer.parseInt(((Json.Num) step.get(1)).literal()) : 1000;
        socket.close(code, step.size() > 2 ? Recording.text(step.get(2)) : "");
        var line = new ArrayList<>(step);
        line.set(0, Json.of("closed by client"));
        transcript.add(new Json.Arr(line));
    }

    private void received(RawWebSocket.Received received) {
        switch (received) {
            case Message(var text, var bytes) when text -> line("received", new String(bytes, StandardCharsets.UTF_8));
            case Message(var text, var bytes) ->
                line("received bytes", Base64.getEncoder().encodeToString(bytes));
            case Closed(var code, var reason) -> line("closed by server", code, reason);
        }
    }

    private void refused(RawWebSocket socket) {
        var answer = socket.answer;
        line("refused", answer.status());
        var headers = answer.headers().stream()
                .filter(field -> !AnswerComparison.DROPPED.contains(field.name()))
                .map(field -> (Json) array(field.name(), field.value()))
                .toList();
        if (answer.body().length > 0) {
            if (!headers.isEmpty()) {
                transcript.add(new Json.Arr(List.of(Json.of("refusal headers"), new Json.Arr(headers))));
            }
            line("refusal body", new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private void line(@Nullable Object... words) {
        transcript.add(array(words));
    }

    private static Json.Arr array(@Nullable Object... words) {
        return Json.array(Arrays.asList(words), Json::of);
    }
}
