package dev.posthaste.helidon.websocket;

import dev.posthaste.Response;
import dev.posthaste.WebSocketSession.Message;
import dev.posthaste.helidon.connection.Lingering;
import dev.posthaste.helidon.connection.Wire;
import dev.posthaste.internal.ClosingCode;
import dev.posthaste.runtime.engine.Conversation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A WebSocket from its handshake to its end.
public final class WebSocketConversation implements Conversation {

    private final WebSocketHandshake handshake;
    private final Wire wire;
    private final Runnable switching;
    private final FrameWriter out;
    private final Inbox in;
    private final Keepalive keepalive;
    private boolean accepted;
    private volatile boolean aborted;

    private WebSocketConversation(WebSocketHandshake handshake, Wire wire, Runnable switching, Duration ping) {
        this.handshake = handshake;
        this.wire = wire;
        this.switching = switching;
        this.out = new FrameWriter(wire);
        this.in = new Inbox(wire, out);
        this.keepalive = new Keepalive(ping, wire.activity(), out, in);
    }

    /// A conversation that may begin, and is asked to come back later when the connection is to end.
    ///
    /// @param switching takes the connection from HTTP, before the handshake is answered
    /// @param ping      the time between pings, from one to the next of which the other side must be heard
    public static WebSocketConversation of(WebSocketHandshake handshake, Wire wire, Runnable switching, Duration ping) {
        var conversation = new WebSocketConversation(handshake, wire, switching, ping);
        wire.ending().tell(conversation.out::restart);
        return conversation;
    }

    @Override
    public void accept(@Nullable String subprotocol, List<Response.Header> headers) {
        var answer = handshake.answer(subprotocol, headers);
        switching.run();
        accepted = true;
        out.begin(answer);
        in.open();
        keepalive.begin();
    }

    @Override
    public Message receive() {
        requireAccepted();
        return in.take();
    }

    @Override
    public void send(Message message) {
        requireAccepted();
        out.message(message);
    }

    @Override
    public void close(int code, String reason) {
        requireAccepted();
        ClosingCode.check(code, reason);
        out.close(code, reason);
    }

    @Override
    public void abort() {
        requireAccepted();
        if (!out.closed()) {
            aborted = true;
            out.lost();
            in.abort();
        }
    }

    @Override
    public boolean silent() {
        return in.silent();
    }

    @Override
    public void whenGone(Runnable action) {
        in.whenEnded(action);
    }

    /// Whether the handshake was answered.
    public boolean accepted() {
        return accepted;
    }

    /// Closes, if that was not done before, and lets the other side say so too: then a server ends the connection at
    /// once (RFC 6455, section 7.1.1).
    ///
    /// @param right whether the service held the conversation to its end
    public void finish(boolean right) {
        out.close(right ? ClosingCode.NORMAL : ClosingCode.FAILED, "");
        keepalive.end();
        if (aborted) {
            in.skipToEnd();
            return;
        }
        Lingering.within(wire, in::skipToEnd);
        if (in.garbled()) {
            Lingering.drain(wire);
        }
    }

    private void requireAccepted() {
        if (!accepted) {
            throw new IllegalStateException("the WebSocket was not accepted: call accept() first");
        }
    }
}
