package dev.posthaste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ServerOptionsTest {

    @Test
    void onlyThisMachineIsServedByDefault() {
        var options = ServerOptions.parse();
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.port()).isEqualTo(8000);
        assertThat(options.maxBodyBytes()).isEqualTo(4 * 1024 * 1024);
        assertThat(options.tls()).isNull();
    }

    @Test
    void argumentsComeInAnyOrderAndTheLastCounts() {
        var options = ServerOptions.parse("--port", "1", "--host", "0.0.0.0", "--port", "0");
        assertThat(options.host()).isEqualTo("0.0.0.0");
        assertThat(options.port()).isZero();
    }

    @Test
    void whatIsWrongWithAnArgumentIsSaid() {
        assertThatThrownBy(() -> ServerOptions.parse("--port")).hasMessage("a value is missing after --port");
        assertThatThrownBy(() -> ServerOptions.parse("--prot", "1"))
                .hasMessageContaining("unknown argument --prot", "--port PORT");
        assertThatThrownBy(() -> ServerOptions.parse("--port", "http")).hasMessageContaining("not 'http'");
        assertThatThrownBy(() -> ServerOptions.parse("--port", "65536")).hasMessageContaining("0 and 65535");
        assertThatThrownBy(() -> ServerOptions.defaults().maxBodyBytes(-1)).hasMessageContaining("negative: -1");
    }
}
