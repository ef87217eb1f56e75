package dev.posthaste.runtime.serve;

import dev.posthaste.Lease;
import dev.posthaste.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The leases of one request: those that end with the handler are closed first, each kind in the reverse order of
/// opening.
///
/// A closing is told of what failed before it; what it throws takes the other's place for those that follow, and what
/// it
/// swallows they do not hear of.
final class Leases {

    private record Held(Lease<?> lease, Lease.End end) {}

    private final List<Held> open = new ArrayList<>();

    /// Keeps a lease to be closed.
    ///
    /// @param end when it ends, unless it says itself that it ends earlier
    /// @return when it ends
    Lease.End keep(Lease<?> lease, Lease.End end) {
        var held = new Held(lease, lease.end() == Lease.End.HANDLER ? Lease.End.HANDLER : end);
        open.add(held);
        return held.end;
    }

    /// Closes those that end with the handler, and, where something fails, all the others.
    ///
    /// @param failure what the handler threw, or what came before it; null when nothing
    /// @throws Exception what is to be answered
    void closeAfterHandler(@Nullable Throwable failure) throws Exception {
        var left = close(Lease.End.HANDLER, failure);
        if (left == null && failure != null) {
            left = swallowed(failure);
        }
        if (left != null) {
            var last = close(Lease.End.REQUEST, left);
            throw Thrown.as(last == null ? swallowed(left) : last);
        }
    }

    /// Closes those that end with the request.
    ///
    /// @param failure what the tasks after the answer threw; null when nothing
    /// @throws Exception what is left of it, or came in its place
    void closeAfterAnswer(@Nullable Throwable failure) throws Exception {
        var left = close(Lease.End.REQUEST, failure);
        if (left != null) {
            throw Thrown.as(left);
        }
    }

    private @Nullable Throwable close(Lease.End end, @Nullable Throwable failure) {
        var left = failure;
        for (var held : open.reversed().stream().filter(each -> each.end == end).toList()) {
            open.remove(held);
            left = close(held.lease, left);
        }
        return left;
    }

    private static @Nullable Throwable close(Lease<?> lease, @Nullable Throwable failure) {
        var outcome = new Outcome(failure);
        try {
            lease.closing().close(outcome);
            return outcome.swallowed() ? null : failure;
        } catch (Throwable next) {
            return failure == null ? next : Thrown.instead(failure, next);
        }
    }

    private static IllegalStateException swallowed(Throwable failure) {
        return new IllegalStateException(
                "there is no answer, because the closing of a lease swallowed what was thrown: throw an HttpException there to answer otherwise",
                failure);
    }
}
