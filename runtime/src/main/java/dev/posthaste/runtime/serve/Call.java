package dev.posthaste.runtime.serve;

import dev.posthaste.Lease;
import dev.posthaste.Response;
import dev.posthaste.json.Problems;
import dev.posthaste.json.Values;
import dev.posthaste.runtime.link.Argument;
import dev.posthaste.runtime.link.Route;
import dev.posthaste.runtime.link.Step;
import dev.posthaste.runtime.live.LiveStream;
import dev.posthaste.runtime.live.SocketSession;
import dev.posthaste.runtime.node.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The work on one request of one route: the steps of its plan, in order, over their slots.
final class Call {

    private final Route route;
    private final RequestView request;
    private final BodyInput body;
    private final @Nullable SocketSession session;
    private final @Nullable LiveStream stream;
    private final AnswerDraft answer;
    private final Leases leases = new Leases();
    private final Problems problems = new Problems();
    private final Binder binder;
    private final @Nullable Object[] slots;
    private final boolean[] unresolved;
    private final boolean[] brief;

    Call(Route route, RequestView request, BodyInput body, @Nullable SocketSession session) {
        this.route = route;
        this.request = request;
        this.body = body;
        this.session = session;
        this.stream = route.handler().result() instanceof Result.Stream made
                ? new LiveStream(made, route.mediaType(), request.exchange())
                : null;
        this.answer = new AnswerDraft(route.handler().status());
        this.binder = new Binder(request, this.body, problems);
        this.slots = new @Nullable Object[route.plan().steps().size()];
        this.unresolved = new boolean[slots.length];
        this.brief = new boolean[slots.length];
    }

    /// The answer of a route: its body is read, its dependencies are resolved, its handler is called.
    ///
    /// @throws Exception as [#run()]
    static Response answer(Route route, RequestView request) throws Exception {
        var call = new Call(route, request, BodyInput.read(route, request), null);
        var response = call.run();
        request.answeredBy(call);
        return response;
    }

    /// Resolves the dependencies, calls the handler and makes its answer.
    ///
    /// @throws dev.posthaste.InvalidRequestException where values are wrong: then the handler was not called
    /// @throws Exception      what the user's code throws; what was opened is closed then
    Response run() throws Exception {
        Response response;
        try {
            var given = resolved();
            response = stream == null
                    ? answer.response(route, handled(given))
                    : answer.stream(stream.answer(() -> handled(given)));
        } catch (Throwable failure) {
            leases.closeAfterHandler(failure);
            throw failure;
        }
        leases.closeAfterHandler(null);
        return response;
    }

    /// Closes what is open once the answer could not be sent.
    ///
    /// @throws Exception of a closing, in place of the failure, which it then carries
    void abandon(Throwable failure) throws Exception {
        leases.closeAfterAnswer(failure);
    }

    /// The handler's arguments.
    private Values resolved() throws Exception {
        for (var visit : route.plan().visits()) {
            resolve(route.plan().steps().get(visit.slot()), visit.again());
        }
        var given = arguments(route.plan().handler());
        if (given == null || problems.count() > 0) {
            throw Errors.invalid(problems, body.told(request));
        }
        return given;
    }

    private @Nullable Object handled(Values given) throws Exception {
        var call = route.plan().handler().call();
        return session == null ? call.call(given) : session.interruption().during(() -> call.call(given));
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
            var value = step.call().call(given);
            slots[step.slot()] = value instanceof Lease<?> lease ? leased(step, lease) : value;
        }
    }

    /// What outlives the handler must not stand on what does not: links of leases that end themselves early are seen
    /// only here.
    private @Nullable Object leased(Step step, Lease<?> lease) {
        var end = leases.keep(lease, step.end());
        brief[step.slot()] = end == Lease.End.HANDLER;
        for (var argument : step.arguments()) {
            if (end == Lease.End.REQUEST && argument instanceof Argument.Slot(var index) && brief[index]) {
                throw new IllegalStateException(
                        "a lease until the end of the request depends on one until the handler returns, for %s"
                                .formatted(route.handler().name()));
            }
        }
        return lease.value();
    }

    private @Nullable Values arguments(Step step) throws Exception {
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

    private @Nullable Object value(Argument argument) throws Exception {
        return switch (argument) {
            case Argument.Single single -> binder.single(single);
            case Argument.Group group -> binder.group(group);
            case Argument.Body part -> binder.body(part);
            case Argument.Slot(var index) -> slots[index];
            case Argument.Kept(var lasting) -> Standalone.kept(lasting, request.states());
            case Argument.Constant(var constant) -> constant;
            case Argument.Given.REQUEST -> request;
            case Argument.Given.ANSWER -> answer;
            case Argument.Given.SOCKET -> session;
            case Argument.Given.SINK -> stream == null ? null : stream.sink();
        };
    }

    /// Whether there are tasks for after the answer.
    boolean hasTasks() {
        return !answer.tasks().isEmpty();
    }

    /// Does what is left once the answer was sent: tasks, those included that a task adds, then closing.
    ///
    /// @param more tasks of the answer itself
    /// @throws Exception of a task or a closing
    void finish(List<Runnable> more) throws Exception {
        try {
            if (stream != null) {
                stream.check();
            }
            for (int i = 0; i < answer.tasks().size(); i++) {
                answer.tasks().get(i).run();
            }
            more.forEach(Runnable::run);
        } catch (Throwable failure) {
            leases.closeAfterAnswer(failure);
            return;
        }
        leases.closeAfterAnswer(null);
    }
}
