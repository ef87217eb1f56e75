package dev.posthaste.processor.check;

import java.util.function.Consumer;

/// One rule.
///
/// @param <M> what it is about
@FunctionalInterface
interface Check<M> {

    /// Says where the rule is broken.
    void check(M subject, Consumer<Problem> problems);
}
