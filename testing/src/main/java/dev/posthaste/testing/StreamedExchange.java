package dev.posthaste.testing;

import dev.posthaste.Response;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import java.io.ByteArrayInputStream;
import java.util.concurrent.CompletableFuture;

/// A request in memory whose answer is read while it is made.
final class StreamedExchange extends MemoryExchange {

    private final CompletableFuture<Response> head = new CompletableFuture<>();
    private final MemoryPipe pipe = new MemoryPipe();

    StreamedExchange(TestRequest request) {
        super(request.method(), request.target(), request.headers(), request.bytes());
    }

    /// The answer, as soon as it begins.
    ///
    /// @param over completes when the application is done with the request
    TestStream answer(CompletableFuture<Void> over) {
        MemorySocket.await(CompletableFuture.anyOf(head, over));
        var answer = head.getNow(null);
        if (answer == null) {
            throw new IllegalStateException("the request was not answered");
        }
        var body = streamed(answer) ? pipe.in() : new ByteArrayInputStream(answer.body());
        return new TestStream(answer.status(), answer.headers(), body, () -> {
            pipe.leave();
            MemorySocket.await(over);
        });
    }

    @Override
    public void respond(Response answer) {
        if (head.isDone()) {
            throw new IllegalStateException("the request was answered twice");
        }
        head.complete(answer);
        if (answer.content() instanceof Response.Streamed(var source, var length) && streamed(answer)) {
            write(source);
        }
    }

    private void write(Response.BodyWriter source) {
        var well = false;
        try {
            source.writeTo(pipe.out());
            well = true;
        } catch (ClientGone e) {
            throw e;
        } catch (Throwable e) {
            throw new BrokenStream(e);
        } finally {
            pipe.end(well);
        }
    }

    @Override
    public void whenGone(Runnable action) {
        pipe.whenLeft(action);
    }
}
