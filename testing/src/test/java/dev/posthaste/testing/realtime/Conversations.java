package dev.posthaste.testing.realtime;

import dev.posthaste.Default;
import dev.posthaste.Depends;
import dev.posthaste.FromHeader;
import dev.posthaste.HttpException;
import dev.posthaste.Json;
import dev.posthaste.Lease;
import dev.posthaste.OnWebSocket;
import dev.posthaste.Provides;
import dev.posthaste.Response;
import dev.posthaste.WebSocketClosed;
import dev.posthaste.WebSocketException;
import dev.posthaste.WebSocketSession;
import dev.posthaste.WebSocketSession.Mode;
import jakarta.validation.constraints.Max;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Handlers of WebSockets, for [WebSocketsTest].
final class Conversations {

    private Conversations() {}

    /// Notes how conversations ended.
    record Log(BlockingQueue<String> lines) {
        @Provides
        Lease<Log> open() {
            return Lease.of(this, outcome -> lines.add(String.valueOf(outcome.failure())));
        }

        String next() throws InterruptedException {
            return String.valueOf(lines.poll(20, TimeUnit.SECONDS));
        }
    }

    static class Guard {
        @Provides
        String flag(@Nullable String token) {
            if (token == null) {
                throw new HttpException(401, "Who are you?").header("WWW-Authenticate", "Flag");
            }
            if (token.equals("false")) {
                throw new WebSocketException(1008, "false colours");
            }
            return token;
        }
    }

    static class Talks {

        @OnWebSocket("/echo")
        void echo(WebSocketSession session) {
            session.accept();
            for (var message : session.messages()) {
                session.send(message);
            }
        }

        @OnWebSocket("/sums")
        void sums(WebSocketSession session, @Default("false") boolean binary) {
            var mode = binary ? Mode.BINARY : Mode.TEXT;
            session.accept();
            var sum = 0;
            while (sum < 10) {
                sum += ((Json.Num) session.receiveJson(mode)).decimal().intValueExact();
                session.sendJson(Json.object("sum", sum), mode);
            }
            session.close(4000, "enough");
        }

        @OnWebSocket("/tongues")
        void tongues(WebSocketSession session) {
            var chosen = session.subprotocols().contains("flags") ? "flags" : null;
            session.accept(chosen, new Response.Header("x-tower", "north"));
            session.close();
        }

        @OnWebSocket("/steps/{count}")
        void steps(@Max(3) int count, @FromHeader String captain, WebSocketSession session) {
            session.accept();
            for (int i = 0; i < count; i++) {
                session.sendText(captain + i);
            }
            session.close();
        }

        @OnWebSocket("/refusals/{how}")
        void refuse(String how, WebSocketSession session, @Depends(Log.class) Log log) {
            switch (how) {
                case "denied" -> session.deny(Response.text("no boats").status(451));
                case "closed" -> session.close(1000);
                case "forgotten" -> {}
                case "thrown" -> throw new WebSocketException(1013);
                default -> throw new IllegalStateException("the mast broke");
            }
        }

        @OnWebSocket("/ends/{how}")
        void end(String how, WebSocketSession session, @Depends(Log.class) Log log) {
            session.accept();
            switch (how) {
                case "thrown" -> throw new WebSocketException(1013, "storm");
                case "forgotten" -> {}
                case "text" -> session.receiveText();
                case "left" -> {
                    try {
                        session.receive();
                    } catch (WebSocketClosed closed) {
                        log.lines.add(closed.code() + " " + closed.reason());
                    }
                }
                default -> throw new IllegalStateException("the mast broke");
            }
        }

        @OnWebSocket("/states")
        void states(WebSocketSession session) {
            var before = said(() -> session.sendText("too early"));
            session.accept();
            session.sendText(before);
            session.sendText(said(session::accept));
            session.sendText(said(() -> session.deny(Response.empty(404))));
            session.sendText(said(() -> session.close(1005)));
            session.close();
            session.close();
        }

        private static String said(Runnable mistake) {
            try {
                mistake.run();
                return "nothing";
            } catch (IllegalStateException | IllegalArgumentException e) {
                return String.valueOf(e.getMessage());
            }
        }

        /// Waits for what never comes, as one who only sends.
        @OnWebSocket("/waits")
        void waits(WebSocketSession session, @Depends(Log.class) Log log) throws InterruptedException {
            session.accept();
            session.sendText("ready");
            try {
                new LinkedBlockingQueue<String>().take();
            } finally {
                log.lines.add("interrupted, and not any more: "
                        + !Thread.currentThread().isInterrupted());
            }
        }
    }

    static class Tower {
        @OnWebSocket("/tower")
        void tower(WebSocketSession session, @Depends(Guard.class) String flag) {
            session.accept();
            session.sendText(flag);
            session.close(3000, "seen");
        }
    }
}
