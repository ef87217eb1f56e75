package dev.posthaste.runtime.live;

import dev.posthaste.Json;
import dev.posthaste.Response;
import dev.posthaste.UnexpectedMessage;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketSession;
import dev.posthaste.internal.ClosingCode;
import dev.posthaste.json.PythonJson;
import dev.posthaste.runtime.engine.Conversation;
import dev.posthaste.runtime.engine.Exchange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A session with its states, over what the engine carries.
public final class SocketSession implements WebSocketSession {

    /// How far it has come, on this side.
    private enum State {
        ASKED,
        ACCEPTED,
        REFUSED,
        CLOSED
    }

    private final Exchange exchange;
    private final Conversation conversation;
    private final Interruption interruption = new Interruption();
    private State state = State.ASKED;
    private volatile boolean gone;

    /// A session that was asked for.
    public SocketSession(Exchange exchange, Conversation conversation) {
        this.exchange = exchange;
        this.conversation = conversation;
    }

    @Override
    public List<String> subprotocols() {
        return Handshake.subprotocols(exchange.headers());
    }

    @Override
    public void accept(@Nullable String subprotocol, Response.Header... headers) {
        Handshake.checkChoice(subprotocol, subprotocols());
        var fields = List.of(headers);
        Handshake.checkFields(fields);
        leaveAsked(State.ACCEPTED);
        conversation.accept(subprotocol, fields);
        conversation.whenGone(this::leave);
    }

    private void leave() {
        gone = true;
        if (conversation.silent()) {
            interruption.interrupt();
        }
    }

    @Override
    public void deny(Response answer) {
        leaveAsked(State.REFUSED);
        exchange.respond(answer);
    }

    private synchronized void leaveAsked(State next) {
        if (state != State.ASKED) {
            throw new IllegalStateException("this WebSocket was %s already: accept or deny it once"
                    .formatted(state == State.REFUSED ? "refused" : "accepted"));
        }
        state = next;
    }

    @Override
    public Message receive() {
        requireAccepted("receive");
        return interruption.sparing(conversation::receive);
    }

    @Override
    public String receiveText() {
        return switch (receive()) {
            case Message.Text(var text) -> text;
            case Message.Binary _ -> throw new UnexpectedMessage("bytes came where a text was expected");
        };
    }

    @Override
    public byte[] receiveBytes() {
        return switch (receive()) {
            case Message.Binary(var bytes) -> bytes;
            case Message.Text _ -> throw new UnexpectedMessage("a text came where bytes were expected");
        };
    }

    @Override
    public Json receiveJson(Mode mode) {
        return MessageJson.read(
                switch (mode) {
                    case TEXT -> receiveText().getBytes(StandardCharsets.UTF_8);
                    case BINARY -> receiveBytes();
                });
    }

    @Override
    public Iterable<Message> messages() {
        return () -> new Incoming<>(this, this::receive);
    }

    @Override
    public Iterable<String> texts() {
        return () -> new Incoming<>(this, this::receiveText);
    }

    @Override
    public Iterable<byte[]> binaries() {
        return () -> new Incoming<>(this, this::receiveBytes);
    }

    @Override
    public Iterable<Json> jsons() {
        return () -> new Incoming<>(this, this::receiveJson);
    }

    @Override
    public void send(Message message) {
        requireAccepted("send");
        conversation.send(message);
    }

    @Override
    public void sendJson(Json json, Mode mode) {
        var text = PythonJson.compact(json);
        send(mode == Mode.TEXT ? new Message.Text(text) : new Message.Binary(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close(int code, @Nullable String reason) {
        var words = reason == null ? "" : reason;
        switch (leaveForClosed()) {
            case ASKED -> exchange.respond(Response.empty(403));
            case ACCEPTED -> closeAccepted(code, words);
            case REFUSED, CLOSED -> {}
        }
    }

    private void closeAccepted(int code, String reason) {
        ClosingCode.check(code, reason);
        synchronized (this) {
            state = State.CLOSED;
        }
        conversation.close(code, reason);
    }

    private synchronized State leaveForClosed() {
        var before = state;
        if (before == State.ASKED) {
            state = State.REFUSED;
        }
        return before;
    }

    @Override
    public boolean open() {
        return state() == State.ACCEPTED && !gone;
    }

    /// Whether it was neither accepted nor refused so far.
    public boolean undecided() {
        return state() == State.ASKED;
    }

    /// What interrupts the handler that holds it.
    public Interruption interruption() {
        return interruption;
    }

    /// Ends it without a close frame, where neither side has closed.
    public void abort() {
        if (open()) {
            conversation.abort();
        }
    }

    /// Whether a failure of the handler says no more than that the client is gone.
    public boolean parted(Throwable failure) {
        return (failure instanceof WebSocketClosed && !open())
                || (failure instanceof InterruptedException && interruption.happened());
    }

    boolean closedHere() {
        return state() == State.CLOSED;
    }

    private synchronized State state() {
        return state;
    }

    private void requireAccepted(String verb) {
        switch (state()) {
            case ACCEPTED -> {}
            case ASKED ->
                throw new IllegalStateException(
                        "this WebSocket is not connected: call accept() before you %s".formatted(verb));
            case REFUSED -> throw new IllegalStateException("this WebSocket was refused: nothing can be said on it");
            case CLOSED ->
                throw new IllegalStateException("this WebSocket was closed here: %s before close()".formatted(verb));
        }
    }
}
