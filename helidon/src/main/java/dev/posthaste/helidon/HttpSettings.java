package dev.posthaste.helidon;

import io.helidon.common.context.Context;
import io.helidon.http.HttpLogConfig;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.ErrorHandling;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// What Helidon's HTTP/1.1 is told: to read and to write, and to leave the rest.
record HttpSettings(
        Context context,
        MediaContext mediaContext,
        ContentEncodingContext contentEncodingContext,
        DirectHandlers directHandlers,
        ListenerConfig config,
        ExecutorService executor)
        implements ListenerContext {

    static final int MAX_LINE = 8192;
    static final int MAX_FIELDS = 65_536;

    static HttpSettings create() {
        return new HttpSettings(
                Context.create(),
                MediaContext.builder().mediaSupportsDiscoverServices(false).build(),
                ContentEncodingContext.builder()
                        .contentEncodingsDiscoverServices(false)
                        .build(),
                ProtocolErrors.handlers(),
                ListenerConfig.builder()
                        .protocolsDiscoverServices(false)
                        .errorHandling(
                                ErrorHandling.builder().includeEntity(true).build())
                        .build(),
                Executors.newVirtualThreadPerTaskExecutor());
    }

    /// Makes connections of HTTP/1.1.
    static Http1ConnectionSelector http() {
        var config = Http1Config.builder()
                .maxPrologueLength(MAX_LINE)
                .maxHeadersSize(MAX_FIELDS)
                // browsers send `|`, `[` and the like as they are; Target refuses what can be mistaken
                .validatePath(false)
                .validatePrologue(false)
                .sendKeepAliveHeader(false)
                .addSendListener(new NoLength())
                // header fields hold secrets
                .log(HttpLogConfig.builder().sendLog(false).receiveLog(false).build())
                .build();
        return Http1ConnectionSelector.builder().config(config).build();
    }
}
