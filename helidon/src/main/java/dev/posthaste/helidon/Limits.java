package dev.posthaste.helidon;

import java.time.Duration;

/// What a server bears.
///
/// @param connections how many it serves at a time; further ones wait to be accepted
/// @param idle        how long a connection may say nothing, within a request too, or take nothing of an answer
/// @param ping        the time between pings of a WebSocket, from one to the next of which its client must be heard
/// @param grace       how long requests under way may take once the server closes
record Limits(int connections, Duration idle, Duration ping, Duration grace) {

    /// As many connections as Tomcat's default, and uvicorn's pings.
    static final Limits DEFAULT =
            new Limits(8192, Duration.ofMinutes(1), Duration.ofSeconds(20), Duration.ofSeconds(5));
}
