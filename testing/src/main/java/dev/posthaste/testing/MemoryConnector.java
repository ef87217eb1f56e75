package dev.posthaste.testing;

import dev.posthaste.Json;
import dev.posthaste.ServerOptions;
import dev.posthaste.runtime.LinkedApplication;
import dev.posthaste.runtime.engine.Service;
import dev.posthaste.runtime.lifespan.Lifespans;
import java.util.concurrent.CompletableFuture;

/// Calls an application's service as a function.
record MemoryConnector(LinkedApplication application, Lifespans states, Service service) implements Connector {

    /// Begins what lasts as long as the application is served.
    static MemoryConnector to(LinkedApplication application) {
        var states = application.begin();
        var service = application.service(states, ServerOptions.defaults());
        return new MemoryConnector(application, states, service);
    }

    @Override
    public TestAnswer send(TestRequest request) {
        var exchange = new MemoryExchange(request.method(), request.target(), request.headers(), request.bytes());
        service.serve(exchange);
        return TestAnswer.of(request.method(), exchange.response());
    }

    @Override
    public TestStream open(TestRequest request) {
        var exchange = new StreamedExchange(request);
        var over = new CompletableFuture<Void>();
        Thread.ofVirtual().name("request").start(() -> {
            try {
                service.serve(exchange);
                over.complete(null);
            } catch (Throwable failure) {
                over.completeExceptionally(failure);
            }
        });
        return exchange.answer(over);
    }

    @Override
    public TestWebSocket connect(TestHandshake handshake) {
        return MemorySocket.connect(service, handshake);
    }

    @Override
    public Json.Obj openApi() {
        return application.openApi();
    }

    @Override
    public void close() {
        states.close();
    }
}
