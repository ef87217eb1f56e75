package dev.posthaste;

/// A function around what answers requests (Starlette's middleware): it may look at the request, answer by itself, or
/// change the answer.
///
/// ```java
/// App.named("Shop").around((request, next) -> {
///     var answer = next.proceed();
///     return answer.header("x-shop", "open");
/// });
/// ```
///
/// [App#around(Middleware...)] puts it around everything that an application answers, [Router#around(Middleware...)]
/// around the handlers of a router. Safe for use by several threads.
@FunctionalInterface
public interface Middleware {

    /// Answers a request.
    ///
    /// @param next what is within; to be asked once at most
    /// @throws Exception what is thrown within, as a rule; it goes on to the function around this one
    Response around(Request request, Next next) throws Exception;

    /// What a middleware is around of.
    @FunctionalInterface
    interface Next {

        /// The answer of what is within.
        ///
        /// @throws Exception what is thrown there and not answered there
        Response proceed() throws Exception;
    }
}
