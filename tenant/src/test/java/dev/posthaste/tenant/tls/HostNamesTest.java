package dev.posthaste.tenant.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
    @ParameterizedTest
    @CsvSource({
        "localhost, localhost",
        "Tenant.Example.TEST, tenant.example.test",
        "127.0.0.1, 127.0.0.1",
        "::1, ::1",
        "0:0:0:0:0:0:0:1, ::1",
        "FE80:0:0:0:1:0:0:1, fe80::1:0:0:1",
        "2001:db8::1, 2001:db8::1",
        "xn--bcher-kva.example, xn--bcher-kva.example"
    })
    void namesAndAddressesAreTaken(String host, String checked) {
        assertThat(HostNames.checked(host)).isEqualTo(checked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "https://localhost",
                "localhost:4443",
                "a/b",
                "a..b",
                "-a",
                "a-",
                "1",
                "127.1",
                "256.0.0.1",
                "[::1]",
                "fe80::1%eth0",
                "a_b",
                "bücher.example",
                "a.test.",
                "*.a.test",
                "a\nb"
            })
    void allElseIsRefused(String host) {
        assertThatThrownBy(() -> HostNames.checked(host))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("host name");
    }

    @Test
    void aLabelHasAtMost63Characters() {
        assertThat(HostNames.checked("a".repeat(63) + ".test")).startsWith("aaa");
        assertThatThrownBy(() -> HostNames.checked("a".repeat(64) + ".test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesOfVersion6StandInBracketsInUrls() {
        assertThat(HostNames.inUrl("::1")).isEqualTo("[::1]");
        assertThat(HostNames.inUrl("127.0.0.1")).isEqualTo("127.0.0.1");
    }
}
