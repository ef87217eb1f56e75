package dev.posthaste.cli.tenant;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/// Looks for a port on this machine that nobody serves at.
final class FreePort {

    private static final int MOST = 100;

    private FreePort() {}

    /// The first free one at or after a number.
    static int from(int first) {
        return IntStream.range(first, first + MOST)
                .filter(FreePort::is)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the ports %d to %d are all taken: end another tenant".formatted(first, first + MOST - 1)));
    }

    /// Whether nobody serves there.
    static boolean is(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
