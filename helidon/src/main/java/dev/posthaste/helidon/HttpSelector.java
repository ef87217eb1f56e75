package dev.posthaste.helidon;

import dev.posthaste.helidon.connection.Wire;
import io.helidon.common.buffers.BufferData;
import io.helidon.http.HttpLogConfig;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.util.Set;

/// Takes every connection of the listener for HTTP/1.1.
///
/// @param http makes Helidon's connections
/// @param router leads them to the service
record HttpSelector(ServerConnectionSelector http, Router router) implements ServerConnectionSelector {

    static final int MAX_LINE = 8192;
    static final int MAX_FIELDS = 65_536;

    static HttpSelector of(ServiceRouting routing) {
        var config = Http1Config.builder()
                .maxPrologueLength(MAX_LINE)
                .maxHeadersSize(MAX_FIELDS)
                // browsers send `|`, `[` and the like as they are; Target refuses what can be mistaken
                .validatePath(false)
                .validatePrologue(false)
                .sendKeepAliveHeader(false)
                // header fields hold secrets
                .log(HttpLogConfig.builder().sendLog(false).receiveLog(false).build())
                .build();
        return new HttpSelector(
                Http1ConnectionSelector.builder().config(config).build(),
                Router.builder().addRouting(routing).build());
    }

    @Override
    public int bytesToIdentifyConnection() {
        return 0;
    }

    @Override
    public Support supports(BufferData data) {
        return Support.SUPPORTED;
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
        return http.supportedApplicationProtocols();
    }

    @Override
    public ServerConnection connection(ConnectionContext context) {
        var wire = Wire.of(context, router);
        return new HttpConnection(http.connection(wire), wire);
    }
}
