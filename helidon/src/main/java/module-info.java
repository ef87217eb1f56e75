/// The engine behind the seam: Helidon's listener, sockets and TLS.
module dev.posthaste.helidon {
    requires transitive dev.posthaste.runtime;
    requires io.helidon.common.task;
    requires io.helidon.http;
    requires io.helidon.webserver;
    requires java.logging;

    provides dev.posthaste.runtime.engine.Engine with
            dev.posthaste.helidon.HelidonEngine;
}
