package dev.posthaste.helidon.websocket;

import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession;
import dev.posthaste.helidon.connection.Lingering;
import dev.posthaste.helidon.connection.Wire;
import io.helidon.common.buffers.DataReader.InsufficientDataAvailableException;
import io.helidon.webserver.CloseConnectionException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A WebSocket from its handshake to its end, on the thread of its handler.
public final class WebSocketConversation implements WebSocketSession {

    private static final int MAX_REASON = Frame.MAX_CONTROL - 2;

    private final WebSocketHandshake handshake;
    private final Wire wire;
    private final Runnable switching;
    private final FrameWriter out;
    private final MessageReader in;
    private boolean accepted;
    private @Nullable WebSocketClosed ended;
    private boolean garbled;

    private WebSocketConversation(WebSocketHandshake handshake, Wire wire, Runnable switching) {
        this.handshake = handshake;
        this.wire = wire;
        this.switching = switching;
        this.out = new FrameWriter(wire);
        this.in = new MessageReader(new FrameReader(wire), out);
    }

    /// A conversation that may begin, and is asked to come back later when the connection is to end.
    ///
    /// @param switching takes the connection from HTTP, before the handshake is answered
    public static WebSocketConversation of(WebSocketHandshake handshake, Wire wire, Runnable switching) {
        var conversation = new WebSocketConversation(handshake, wire, switching);
        wire.ending().tell(conversation.out::restart);
        return conversation;
    }

    @Override
    public void accept() {
        switching.run();
        accepted = true;
        out.begin(handshake.answer());
    }

    @Override
    public String receiveText() {
        requireAccepted();
        if (ended != null) {
            throw ended;
        }
        try {
            return in.next();
        } catch (FrameError e) {
            out.close(e.code(), e.reason());
            garbled = true;
            throw end(new WebSocketClosed(e.code(), e.reason()));
        } catch (WebSocketClosed e) {
            throw end(e);
        } catch (InsufficientDataAvailableException | CloseConnectionException | UncheckedIOException e) {
            throw end(out.lost());
        }
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
        if (ended == null) {
            Lingering.within(wire, in::skipToClose);
        } else if (garbled) {
            Lingering.drain(wire);
        }
    }

    private WebSocketClosed end(WebSocketClosed how) {
        ended = how;
        return how;
    }

    private void requireAccepted() {
        if (!accepted) {
            throw new IllegalStateException("the WebSocket was not accepted: call accept() first");
        }
    }
}
