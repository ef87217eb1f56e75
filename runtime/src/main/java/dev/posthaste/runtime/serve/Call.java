package dev.posthaste.runtime.serve;

import dev.posthaste.Outcome;
import dev.posthaste.Response;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Values;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.Step;
import dev.posthaste.runtime.socket.SocketSession;
import org.jspecify.annotations.Nullable;

/// The work on one request of one route: the steps of its plan, in order, over their slots.
final class Call {

    private final Route route;
    private final RequestView request;
    private final BodyInput body;
    private final @Nullable SocketSession session;
    private final AnswerDraft answer;
    private final Leases leases = new Leases();
    private final Problems problems = new Problems();
    private final Binder binder;
    private final @Nullable Object[] slots;
    private final boolean[] unresolved;

    Call(Route route, RequestView request, BodyInput body, @Nullable SocketSession session) {
        this.route = route;
        this.request = request;
        this.body = body;
        this.session = session;
        this.answer = new AnswerDraft(route.handler().status());
        this.binder = new Binder(request, this.body, problems);
        this.slots = new @Nullable Object[route.plan().steps().size()];
        this.unresolved = new boolean[slots.length];
    }

    /// The answer of a route: its body is read, its dependencies are resolved, its handler is called.
    ///
    /// @throws Exception as [#run()]
    static Response answer(Route route, RequestView request) throws Exception {
        var call = new Call(route, request, BodyInput.read(route.plan().body(), request), null);
        var response = call.run();
        request.answeredBy(call);
        return response;
    }

    /// Resolves the dependencies, calls the handler and makes its answer.
    ///
    /// @throws dev.posthaste.InvalidRequestException where values are wrong: then the handler was not called
    /// @throws Exception      what the user's code throws; what was opened is closed then
    Response run() throws Exception {
        try {
            var value = handled();
            var response = answer.response(route, value);
            leases.closeAfterHandler();
            return response;
        } catch (Throwable failure) {
            abandon(failure);
            throw failure;
        }
    }

    /// Closes what is open once the request has failed.
    ///
    /// @throws Exception of a closing, in place of the failure, which it then carries
    @SuppressWarnings("ReferenceEquality") // a closing may throw the very failure that it was told of
    void abandon(Throwable failure) throws Exception {
        try {
            leases.closeAll(new Outcome(failure));
        } catch (Throwable closing) {
            if (!closing.equals(failure)) {
                closing.addSuppressed(failure);
            }
            throw closing;
        }
    }

    private @Nullable Object handled() throws Exception {
        for (var visit : route.plan().visits()) {
            resolve(route.plan().steps().get(visit.slot()), visit.again());
        }
        var given = arguments(route.plan().handler());
        if (given == null || problems.count() > 0) {
            throw Errors.invalid(problems, body.told(request));
        }
        return session == null ? route.plan().handler().call().call(given) : converse(session, given);
    }

    private @Nullable Object converse(SocketSession held, Values given) throws Exception {
        held.interruption().begin();
        try {
            return route.plan().handler().call().call(given);
        } finally {
            held.interruption().end();
        }
    }

    /// A dependency whose own values are wrong, or that needs such a one, is not called; the others still are.
    private void resolve(Step step, boolean again) throws Exception {
        if (again) {
            if (unresolved[step.slot()]) {
                arguments(step);
            }
            return;
        }
        var given = arguments(step);
        if (given == null) {
            unresolved[step.slot()] = true;
        } else {
            slots[step.slot()] = leases.opened(step.call().call(given));
        }
    }

    private @Nullable Values arguments(Step step) {
        var before = problems.count();
        var complete = true;
        var values = new @Nullable Object[step.arguments().size()];
        for (int i : step.order()) {
            var argument = step.arguments().get(i);
            complete &= !(argument instanceof Argument.Slot(var index) && unresolved[index]);
            values[i] = value(argument);
        }
        return complete && problems.count() == before ? new Values(values) : null;
    }

    private @Nullable Object value(Argument argument) {
        return switch (argument) {
            case Argument.Single single -> binder.single(single);
            case Argument.Group group -> binder.group(group);
            case Argument.Body part -> binder.body(part);
            case Argument.Slot(var index) -> slots[index];
            case Argument.Constant(var constant) -> constant;
            case Argument.Given.REQUEST -> request;
            case Argument.Given.ANSWER -> answer;
            case Argument.Given.SOCKET -> session;
        };
    }

    /// Whether there are tasks for after the answer.
    boolean hasTasks() {
        return !answer.tasks().isEmpty();
    }

    /// Does what is left once the answer was sent: tasks, those included that a task adds, then closing.
    ///
    /// @throws Exception of a closing
    void finish() throws Exception {
        try {
            for (int i = 0; i < answer.tasks().size(); i++) {
                answer.tasks().get(i).run();
            }
        } catch (Throwable failure) {
            abandon(failure);
            throw failure;
        }
        leases.closeAll(new Outcome(null));
    }
}
