package dev.posthaste.contract.dependencies_yield;

import dev.posthaste.*;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/// A bakery's ovens are dependencies with a clean-up.
///
/// State: LOG only, the steps. Every request but GET /log clears it first, so a GET /log tells about the one request before it, from its beginning to the
/// end of its clean-up.
final class DependenciesYield {

    static final List<String> LOG = new CopyOnWriteArrayList<>();

    public static App app() {
        return App.named("Ovens").depends(new OneAtATime()).around(DependenciesYield::clearing).onError(Burnt.class, DependenciesYield::burnt)
                .include(new DependenciesYield())
                .include(Router.at("").depends(new Oven("first"), Refusing.class, new Oven("never")).include(new HalfWay()))
                .include(new TwoOvens(), new Kilns());
    }

    static class Burnt extends RuntimeException {
        Burnt(String message) { super(message); }
    }

    static class KeyError extends RuntimeException {}

    /// Lets a request in only when the one before it has ended altogether, its late clean-ups included.
    static class OneAtATime {
        private final Semaphore lock = new Semaphore(1);

        @Provides
        Lease<Semaphore> enter() throws InterruptedException {
            lock.acquire();
            return Lease.of(lock, outcome -> lock.release());
        }
    }

    static Response clearing(Request request, Middleware.Next next) throws Exception {
        if (!request.path().equals("/log")) {
            LOG.clear();
        }
        return next.proceed();
    }

    static Response burnt(Burnt error, Request request) {
        LOG.add("handler");
        return Response.json(Json.object("burnt", error.getMessage())).status(507);
    }

    @Get("/log")
    Json log() {
        return Json.of(LOG);
    }

    static class Oven {
        private final String name;

        Oven(String name) {
            this.name = name;
        }

        @Provides
        Lease<String> use() {
            LOG.add(name + " on");
            return Lease.of(name, outcome -> {
                if (outcome.failure() instanceof Exception failure) {
                    LOG.add(name + " saw " + (failure instanceof HttpException ? "HTTPException" : failure.getClass().getSimpleName()));
                }
                LOG.add(name + " off");
            });
        }
    }

    static class GasOven extends Oven {
        GasOven() { super("gas"); }
    }

    static class WoodOven {
        @Provides
        Lease<String> use(@Depends(GasOven.class) String first, @FromQuery("on_error") @Default("pass") String onError) {
            LOG.add("wood on");
            return Lease.of("wood after " + first, outcome -> {
                if (outcome.failure() instanceof HttpException failure) {
                    LOG.add("wood saw " + failure.status());
                }
                LOG.add("wood off");
                if (outcome.failure() instanceof HttpException) {
                    switch (onError) {
                        case "change" -> throw new HttpException(421, "changed by the wood oven");
                        case "burn" -> throw new Burnt("by the wood oven");
                        case "swallow" -> outcome.swallow();
                        default -> {}
                    }
                }
            });
        }
    }

    static Lease<String> jamming(String name, String how) {
        LOG.add(name + " on");
        return Lease.of(how, outcome -> {
            if (outcome.failed()) {
                return;
            }
            LOG.add(name + " off");
            switch (how) {
                case "http" -> throw new HttpException(409, "the " + name + " oven jammed");
                case "crash" -> throw new IllegalStateException("the " + name + " oven blew up");
                default -> {}
            }
        });
    }

    static class QuickOven {
        @Provides
        Lease<String> use(@Default("fine") String quick) {
            return jamming("quick", quick);
        }
    }

    static class SlowOven {
        @Provides
        Lease<String> use(@Default("fine") String slow) {
            return jamming("slow", slow);
        }
    }

    /// Ends as `how` says.
    @Get("/ovens")
    Json ovens(Answer answer, @Depends(WoodOven.class) String wood, @Default("fine") String how) {
        LOG.add("endpoint");
        answer.afterwards(() -> LOG.add("task"));
        return switch (how) {
            case "http" -> throw new HttpException(404, "no loaf");
            case "burnt" -> throw new Burnt("in the endpoint");
            case "crash" -> throw new KeyError();
            default -> Json.of(wood);
        };
    }

    @Get("/clean-up")
    Json cleanUp(Answer answer, @Depends(SlowOven.class) String slow, @Depends(value = QuickOven.class, until = Lease.End.HANDLER) String quick) {
        LOG.add("endpoint");
        answer.afterwards(() -> LOG.add("task"));
        return Json.of(List.of(slow, quick));
    }

    static class Refusing {
        @Provides
        Lease<String> refuse() {
            LOG.add("refusing");
            throw new HttpException(423, "refused on the way in");
        }
    }

    static class HalfWay {
        @Get("/half-way")
        Json halfWay(int count) {
            LOG.add("endpoint");
            return Json.of(null);
        }
    }

    // ---- the same oven for two, an oven per use, an oven while streaming

    static class SharedOven {
        @Provides
        Lease<String> use() {
            return opened("shared on", "shared", "shared off");
        }
    }

    static <T> Lease<T> opened(String on, T value, String off) {
        LOG.add(on);
        return Lease.of(value, outcome -> {
            if (!outcome.failed()) {
                LOG.add(off);
            }
        });
    }

    static class Left {
        @Provides
        String left(@Depends(SharedOven.class) String oven) {
            return "left of " + oven;
        }
    }

    static class Right {
        @Provides
        Lease<String> right(@Depends(SharedOven.class) String oven) {
            return opened("right on", "right of " + oven, "right off");
        }
    }

    static class TwoOvens {
        @Get("/once")
        Json once(@Depends(Left.class) String a, @Depends(Right.class) String b) {
            LOG.add("endpoint");
            return Json.of(List.of(a, b));
        }

        @Get("/twice")
        Json twice(@Depends(Left.class) String a, @Depends(value = SharedOven.class, cached = false) String b, @Depends(SharedOven.class) String c) {
            LOG.add("endpoint");
            return Json.of(List.of(a, b, c));
        }

        @Get("/scopes")
        Json scopes(@Depends(value = SharedOven.class, until = Lease.End.HANDLER) String a, @Depends(value = SharedOven.class, until = Lease.End.REQUEST) String b,
                @Depends(SharedOven.class) String c) {
            LOG.add("endpoint");
            return Json.of(List.of(a, b, c));
        }

        @Get("/smoke")
        Response smoke(@Depends(SharedOven.class) String slow, @Depends(value = QuickOven.class, until = Lease.End.HANDLER) String quick) {
            LOG.add("endpoint");
            return Response.stream("text/plain; charset=utf-8", out -> {
                for (int number = 0; number < 3; number++) {
                    LOG.add("puff " + number);
                    out.write((number + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
        }
    }

    static class Kiln {
        private final String name;

        Kiln(String name) {
            this.name = name;
        }

        @Provides
        Lease<Integer> heat(@Default("900") int heat) {
            return opened(name + " at " + heat, heat, name + " cools");
        }
    }

    static class DecoratorKiln extends Kiln {
        DecoratorKiln() { super("decorator kiln"); }
    }

    static class ParameterKiln extends Kiln {
        ParameterKiln() { super("parameter kiln"); }
    }

    static class Kilns {
        @Get("/kilns")
        @Depends(DecoratorKiln.class)
        Json kilns(@Depends(ParameterKiln.class) Integer heat) {
            LOG.add("endpoint");
            return Json.of(heat);
        }
    }
}
