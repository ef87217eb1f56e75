package dev.posthaste.cli.tenant;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// Looks for a port on this machine that nobody serves at.
final class FreePort {

    private static final int MOST = 100;

    private FreePort() {}

    /// The first free one at or after a number.
    static int from(int first) {
        for (int port = first; port < first + MOST; port++) {
            try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // the next one
            }
        }
        throw new IllegalStateException(
                "the ports %d to %d are all taken: end another tenant".formatted(first, first + MOST - 1));
    }
}
