package dev.posthaste.runtime.link;

import dev.posthaste.Lease;
import dev.posthaste.SecurityScheme;
import dev.posthaste.runtime.node.Source;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One call of a user's method while a request is served.
///
/// @param call      the call, its object included
/// @param arguments where its arguments come from
/// @param order     the arguments' indexes, in the order in which they are read
/// @param slot      where its value goes
/// @param scheme    the security scheme that it is; null for any other
/// @param scopes    the scopes asked of the scheme
/// @param end       when a lease that it makes ends
public record Step(
        BoundCall call,
        List<Argument> arguments,
        List<Integer> order,
        int slot,
        @Nullable SecurityScheme<?> scheme,
        List<String> scopes,
        Lease.End end) {

    /// A call that is no security scheme's.
    Step(BoundCall call, List<Argument> arguments, int slot, Lease.End end) {
        this(call, arguments, order(arguments), slot, null, List.of(), end);
    }

    /// The same step, as a security scheme's.
    Step of(SecurityScheme<?> scheme, List<String> scopes) {
        return new Step(call, arguments, order, slot, scheme, scopes, end);
    }

    /// The same step with its arguments from elsewhere.
    Step taking(List<Argument> others) {
        return new Step(call, others, order(others), slot, scheme, scopes, end);
    }

    /// The arguments' places in the order in which they are read: path, query, headers, cookies, then the body, so that
    /// problems are told in FastAPI's order.
    private static List<Integer> order(List<Argument> arguments) {
        return IntStream.range(0, arguments.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> rank(arguments.get(index))))
                .toList();
    }

    private static int rank(Argument argument) {
        return switch (argument) {
            case Argument.Single single -> rank(single.source());
            case Argument.Group group -> rank(group.source());
            case Argument.Body _ -> rank(Source.FORM);
            case Argument.Slot _, Argument.Kept _, Argument.Constant _, Argument.Given _ -> -1;
        };
    }

    private static int rank(Source source) {
        return switch (source) {
            case PATH -> 0;
            case QUERY -> 1;
            case HEADER -> 2;
            case COOKIE -> 3;
            case FORM -> 4;
        };
    }
}
