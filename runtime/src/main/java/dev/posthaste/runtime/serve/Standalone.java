package dev.posthaste.runtime.serve;

import dev.posthaste.Lease;
import dev.posthaste.json.Values;
import dev.posthaste.runtime.lifespan.Lifespans;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.Lasting;
import dev.posthaste.runtime.link.Plan;
import dev.posthaste.runtime.link.Step;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Makes values without a request.
///
/// @param states what lasts as long as the application
/// @param leases is given what must be closed
record Standalone(Lifespans states, Consumer<Lease<?>> leases) {

    /// A value that lasts as long as the application.
    ///
    /// @throws Exception of a user's method
    static @Nullable Object kept(Lasting lasting, Lifespans states) throws Exception {
        return states.kept(lasting, leases -> new Standalone(states, leases).run(lasting.plan()));
    }

    /// The value of the last step.
    ///
    /// @throws Exception of a user's method
    @Nullable
    Object run(Plan plan) throws Exception {
        var slots = new @Nullable Object[plan.steps().size()];
        for (var visit : plan.visits()) {
            if (!visit.again()) {
                slots[visit.slot()] = value(plan.steps().get(visit.slot()), slots);
            }
        }
        return slots[slots.length - 1];
    }

    private @Nullable Object value(Step step, @Nullable Object[] slots) throws Exception {
        var values = new @Nullable Object[step.arguments().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (step.arguments().get(i)) {
                case Argument.Slot(var index) -> slots[index];
                case Argument.Constant(var constant) -> constant;
                case Argument.Kept(var lasting) -> kept(lasting, states);
                default -> throw new IllegalStateException("there is no request here");
            };
        }
        var value = step.call().call(new Values(values));
        if (value instanceof Lease<?> lease) {
            leases.accept(lease);
            return lease.value();
        }
        return value;
    }
}
