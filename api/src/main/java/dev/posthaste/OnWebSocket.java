package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes a method the handler of WebSockets at a path (RFC 6455; FastAPI's `@app.websocket`).
///
/// Its parameters and dependencies are resolved before the handshake is answered: an [HttpException] then refuses it
/// with an ordinary HTTP answer. The method takes a [WebSocketSession] and accepts it itself.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OnWebSocket {

    /// The path, as for [Get].
    String value();
}
