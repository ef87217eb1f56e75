package dev.posthaste.cli.dev;

import dev.posthaste.runtime.engine.Conversation;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/// The WebSockets of a version. Safe for use by several threads.
final class Conversations {

    private final Set<VersionConversation> open = new HashSet<>();
    private boolean ended;

    /// Holds one on the calling thread.
    void hold(Conversation held, Consumer<Conversation> work) {
        var conversation = new VersionConversation(held);
        begin(conversation);
        try {
            work.accept(conversation);
        } finally {
            over(conversation);
        }
    }

    private synchronized void begin(VersionConversation conversation) {
        open.add(conversation);
        if (ended) {
            conversation.restart();
        }
    }

    private synchronized void over(VersionConversation conversation) {
        open.remove(conversation);
    }

    /// Asks the other side of each to come back; each on a thread of its own, as one that does not read holds up a
    /// write.
    synchronized void end() {
        ended = true;
        open.forEach(conversation -> Thread.startVirtualThread(conversation::restart));
    }
}
