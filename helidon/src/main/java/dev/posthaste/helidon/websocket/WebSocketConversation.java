package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketSession;
import dev.posthaste.helidon.connection.Lingering;
import dev.posthaste.helidon.connection.Wire;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A WebSocket from its handshake to its end.
public final class WebSocketConversation implements WebSocketSession {

    private static final int MAX_REASON = Frame.MAX_CONTROL - 2;

    private final WebSocketHandshake handshake;
    private final Wire wire;
    private final Runnable switching;
    private final FrameWriter out;
    private final Inbox in;
    private final Keepalive keepalive;
    private boolean accepted;

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
    public void accept() {
        switching.run();
        accepted = true;
        out.begin(handshake.answer());
        in.open();
        keepalive.begin();
    }

    @Override
    public String receiveText() {
        requireAccepted();
        return in.take();
    }

    @Override
    public void sendText(String message) {
        requireAccepted();
        out.message(message);
    }

    @Override
    public void close(int code, @Nullable String reason) {
        requireAccepted();
        var words = reason == null ? "" : reason;
        if (!ClosingCode.sendable(code)) {
            throw new IllegalArgumentException(
                    "a WebSocket cannot be closed with %d: use 1000 to 1003, 1007 to 1014, or 3000 to 4999"
                            .formatted(code));
        }
        int length = words.getBytes(StandardCharsets.UTF_8).length;
        if (length > MAX_REASON) {
            throw new IllegalArgumentException(
                    "the reason to close a WebSocket is %d bytes long: a frame holds %d, so shorten it"
                            .formatted(length, MAX_REASON));
        }
        out.close(code, words);
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
