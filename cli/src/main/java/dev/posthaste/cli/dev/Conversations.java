package dev.posthaste.cli.dev;

import dev.posthaste.WebSocketSession;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// The WebSockets of a version. Safe for use by several threads.
final class Conversations {

    private final Set<Conversation> open = new HashSet<>();
    private boolean ended;

    /// Holds one on the calling thread.
    void hold(WebSocketSession session, Consumer<WebSocketSession> work) {
        var conversation = new Conversation(session);
        begin(conversation);
        try {
            work.accept(conversation);
        } finally {
            over(conversation);
        }
    }

    private synchronized void begin(Conversation conversation) {
        open.add(conversation);
        if (ended) {
            conversation.restart();
        }
    }

    private synchronized void over(Conversation conversation) {
        open.remove(conversation);
    }

    /// Asks the other side of each to come back; each on a thread of its own, as one that does not read holds up a
    /// write.
    synchronized void end() {
        ended = true;
        open.forEach(conversation -> Thread.startVirtualThread(conversation::restart));
    }
}
