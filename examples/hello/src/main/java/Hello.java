import dev.posthaste.*;

class Hello {

    record Greeting(String message) {}

    /// Greets somebody.
    @Get("/hello/{name}")
    Greeting hello(String name, @Default("1") int times) {
        return new Greeting("Hello" + ", hello".repeat(times - 1) + " " + name);
    }

    static void main(String[] args) {
        App.named("Hello").include(new Hello()).run(args);
    }
}
