package dev.posthaste.helidon;

import java.time.Duration;

/// What a server bears.
///
/// @param connections how many it serves at a time; further ones wait to be accepted
/// @param idle        how long a connection may say nothing, between requests and within one, or take nothing of an
/// answer
/// @param grace       how long requests under way may take once the server closes
record Limits(int connections, Duration idle, Duration grace) {

    /// As many connections as Tomcat's default, well below what systems let a process open.
    static final Limits DEFAULT = new Limits(8192, Duration.ofMinutes(1), Duration.ofSeconds(5));
}
