package dev.posthaste.contract.dependencies;

import dev.posthaste.*;
import jakarta.validation.constraints.*;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bakery whose bakers, flour and orders are dependencies. No state.
final class Dependencies {

    public static App app() {
        return App.named("Bakery").depends(ShopOpen.class).include(new Dependencies())
                .include(Router.at("").depends(new Needs("include")).include(Router.at("/cellar").depends(new Needs("router")).include(new Cellar())))
                .include(new Last());
    }

    static class ShopOpen {
        /// @param xShop Say `closed` to find the door locked.
        @Provides
        void check(@FromHeader @Nullable String xShop) {
            if ("closed".equals(xShop)) {
                throw new HttpException(503, "The bakery is closed");
            }
        }
    }

    // ---- functions, classes, instances

    /// @param skip How many to leave out.
    @Provides
    record Paging(@Min(0) @Default("0") int skip, @Max(50) @Default("10") int limit, @Nullable String word) {
        Json.Obj json() { return Json.object("skip", skip, "limit", limit, "word", word); }
    }

    @Provides
    record Order(String kind, @Positive @Default("1") int pieces) {}

    @Provides
    record Wrapping(@Default("white") String colour, @Default("false") boolean ribbon) {}

    /// A parametrised callable.
    static class Sieve {
        private final int mesh;

        Sieve(int mesh) { this.mesh = mesh; }

        /// @param grain The grain's size.
        @Provides
        boolean sift(@Default("5") int grain) { return grain <= mesh; }
    }

    static class Fine extends Sieve {
        Fine() { super(3); }
    }

    static class Coarse extends Sieve {
        Coarse() { super(9); }
    }

    static class Slow {
        @Provides
        String sift(@Default("rye") String flour) { return flour + "/4"; }
    }

    static class SlowMethod {
        @Provides
        int grind(int stones) { return stones * 4; }
    }

    static class Size {
        @Provides
        Json size(@FromQuery @Default("7") Json size) { return size; }
    }

    static class Nothing {
        @Provides
        @Nullable Object nothing() { return null; }
    }

    /// Lists loaves.
    @Get("/loaves")
    Json loaves(@Depends Paging page, @Pattern(regexp = "^(name|age)$") @Default("name") String sort) { return page.json().with("sort", Json.of(sort)); }

    @Get("/orders/{kind}")
    Json order(@Depends Order order, @Depends Wrapping wrapping) {
        return Json.object("kind", order.kind(), "pieces", order.pieces(), "wrapping", Json.object("colour", wrapping.colour(), "ribbon", wrapping.ribbon()));
    }

    @Get("/sieves")
    Json sieves(@Depends(Fine.class) boolean a, @Depends(Coarse.class) boolean b, @Depends(Slow.class) String c, @Depends(SlowMethod.class) int d) {
        return Json.of(List.of(a, b, c, d));
    }

    @Get("/lambda")
    Json withLambda(@Depends(Size.class) Json value, @Depends(Nothing.class) @Nullable Object nothing) { return Json.object("value", value, "nothing", nothing); }

    // ---- once per request

    static class Counter {
        @Provides
        int count(Request request) { return (Integer) request.state().merge("count", 1, (count, one) -> (Integer) count + 1); }
    }

    static class Left {
        @Provides
        Json left(@Depends(Counter.class) int count) { return Json.of(List.of("left", count)); }
    }

    static class Right {
        @Provides
        Json right(@Depends(Counter.class) int count) { return Json.of(List.of("right", count)); }
    }

    static class Fresh {
        @Provides
        Json fresh(@Depends(value = Counter.class, cached = false) int count) { return Json.of(List.of("fresh", count)); }
    }

    @Get("/shared")
    Json shared(Request request, @Depends(Left.class) Json a, @Depends(Right.class) Json b, @Depends(Counter.class) int own) {
        return Json.object("a", a, "b", b, "own", own, "calls", request.state().get("count"));
    }

    @Get("/unshared")
    Json unshared(Request request, @Depends(Left.class) Json a, @Depends(Fresh.class) Json b, @Depends(value = Fresh.class, cached = false) Json c,
            @Depends(value = Counter.class, cached = false) int d, @Depends(Right.class) Json e) {
        return Json.object("a", a, "b", b, "c", c, "d", d, "e", e, "calls", request.state().get("count"));
    }

    // ---- errors and their order

    record Dough(@Positive int flour, @DecimalMax(value = "0.1", inclusive = false) double salt) {}

    static class Yeast {
        @Provides
        String yeast(@Min(1) int grams, @FromHeader @jakarta.validation.constraints.Size(min = 3) String xStrain) { return grams + " g " + xStrain; }
    }

    static class Baker {
        /// @param name Who bakes.
        @Provides
        String baker(@FromCookie("baker") String name, @Depends(Yeast.class) String bread) {
            if (name.equals("nobody")) {
                throw new HttpException(401, "No baker").header("X-Wanted", "baker");
            }
            return name + " with " + bread;
        }
    }

    static class After {
        @Provides
        @Nullable Object after(Request request) {
            if (request.query().getOrDefault("after", List.of()).contains("raise")) {
                throw new HttpException(403, "raised by the last dependency");
            }
            return null;
        }
    }

    @Post("/ovens/{oven}/bread")
    Json bake(@Max(6) int oven, @Depends(Baker.class) String who, int heat, Dough dough, @Depends(After.class) @Nullable Object last) {
        return Json.object("oven", oven, "who", who, "heat", heat, "dough", Json.object("flour", dough.flour(), "salt", dough.salt()), "last", last);
    }

    static class DoughWeight {
        @Provides
        double weight(Dough dough, @FromBody @Default("0") int extra) { return dough.flour() + dough.salt() + extra; }
    }

    @Post("/weigh")
    Json weigh(@Depends(DoughWeight.class) double weight, @FromBody @jakarta.validation.constraints.Size(max = 4) String label) {
        return Json.object("weight", weight, "label", label);
    }

    @Get("/same-name")
    Json sameName(@Depends Paging page, @Min(20) @Default("20") int limit) { return Json.object("page", page.json(), "limit", limit); }

    // ---- handler, router and application level; what a dependency does to the response

    static class Needs {
        private final String word;

        Needs(String word) { this.word = word; }

        @Provides
        @Nullable Object check(Request request, Answer answer, @Default("none") String ticket) {
            var passed = (Json.Arr) request.state().getOrDefault("passed", Json.of(List.of()));
            var words = new ArrayList<>(passed.items());
            words.add(Json.of(word));
            request.state().put("passed", Json.of(words));
            if (ticket.equals("no-" + word)) {
                throw new HttpException(402, Json.object("passed", words));
            }
            answer.header("X-Passed", word).cookie(Cookie.of(word, "1"));
            return null;
        }
    }

    static class Decorator extends Needs {
        Decorator() { super("decorator"); }
    }

    static class Second extends Needs {
        Second() { super("second"); }
    }

    static class Parameter extends Needs {
        Parameter() { super("parameter"); }
    }

    static class Cellar {
        @Get("/jars")
        @Depends({Decorator.class, Second.class})
        Json jars(@Depends(Parameter.class) @Nullable Object own) { return Json.object("own", own); }
    }

    static class StatusSetter {
        @Provides
        void set(Answer answer, @Nullable Integer code) {
            if (code != null) {
                answer.status(code);
            }
        }
    }

    static class Last {
        @Get("/status")
        @Status(201)
        @Depends(StatusSetter.class)
        Json status(Answer answer, @Nullable Integer own) {
            if (own != null) {
                answer.status(own);
            }
            return Json.object();
        }
    }
}
