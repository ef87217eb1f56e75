package dev.posthaste.contract.replay;

import dev.posthaste.App;
import dev.posthaste.Json;
import dev.posthaste.ServerOptions;
import dev.posthaste.contract.replay.Recording.Sent;
import dev.posthaste.json.JsonSource;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Sends everything that was recorded of a folder to a fresh instance of its twin, in order.
final class Replay {

    private final Folder folder;
    private final Validators validators = new Validators();
    private final List<Outcome> outcomes = new ArrayList<>();

    private Replay(Folder folder) {
        this.folder = folder;
    }

    /// An outcome for each exchange, each conversation and the document whose name is wanted. What comes before them is
    /// sent, too, as some applications have a state.
    static List<Outcome> outcomes(Folder folder, Predicate<String> wanted) {
        var replay = new Replay(folder);
        try {
            var app = new Twin(folder.name()).app();
            if (app.isEmpty()) {
                replay.fail("there is no twin");
            } else {
                replay.serve(app.get());
            }
        } catch (RuntimeException | Error e) {
            replay.fail("the twin does not start: " + e);
        }
        return replay.outcomes.stream()
                .filter(outcome -> wanted.test(outcome.name()))
                .toList();
    }

    /// All that has no outcome yet fails for one reason.
    private void fail(String reason) {
        var done = outcomes.stream().map(Outcome::name).toList();
        names(folder).stream()
                .filter(name -> !done.contains(name))
                .forEach(name -> outcomes.add(new Outcome(folder.name(), name, reason, List.of(reason))));
    }

    /// The names of all that is compared.
    static List<String> names(Folder folder) {
        var names = new ArrayList<String>();
        if (folder.document() != null) {
            names.add(Outcome.DOCUMENT);
        }
        folder.recordings().forEach(each -> names.add(each.name()));
        folder.conversations().forEach(each -> names.add(each.name()));
        return names;
    }

    private void serve(App app) {
        try (var server = app.start(ServerOptions.defaults().port(0))) {
            if (folder.document() instanceof Json document) {
                document(server.address(), document);
            }
            folder.recordings().forEach(each -> exchange(server.address(), each));
            folder.conversations().forEach(each -> conversation(server.address(), each));
        }
    }

    private void document(URI server, Json expected) {
        try {
            var answer = RawClient.send(server, Sent.get(folder.documentPath()));
            var differences = DocumentComparison.differences(expected, new JsonSource(answer.body()).tree());
            add(
                    Outcome.DOCUMENT,
                    "" + answer.status(),
                    differences.stream().map(JsonDifference::toString).toList());
        } catch (Exception e) {
            add(Outcome.DOCUMENT, e.toString(), List.of(e.toString()));
        }
    }

    private void exchange(URI server, Recording recording) {
        try {
            var answer = RawClient.send(server, validators.translate(recording.sent()));
            add(recording.name(), "" + answer.status(), AnswerComparison.differences(validators, recording, answer));
        } catch (Exception e) {
            add(recording.name(), e.toString(), List.of("no answer: " + e));
        }
    }

    private void conversation(URI server, Conversation conversation) {
        try {
            var transcript = ConversationReplay.transcript(server, conversation);
            add(
                    conversation.name(),
                    transcript.toString(),
                    JsonDifference.between(conversation.transcript(), transcript).stream()
                            .map(JsonDifference::toString)
                            .toList());
        } catch (Exception e) {
            add(conversation.name(), e.toString(), List.of("no answer: " + e));
        }
    }

    private void add(String name, String actual, List<String> differences) {
        outcomes.add(new Outcome(folder.name(), name, actual, differences));
    }
}
