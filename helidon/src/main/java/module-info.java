/// The engine behind the seam: Helidon's HTTP/1.1.
module dev.posthaste.helidon {
    requires transitive dev.posthaste.runtime;
    requires io.helidon.http;
    requires io.helidon.webserver;

    provides dev.posthaste.runtime.engine.Engine with
            dev.posthaste.helidon.HelidonEngine;
}
