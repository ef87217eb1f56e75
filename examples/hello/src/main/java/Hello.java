import dev.posthaste.*;

class Hello {

    record Greeting(String message, int visit) {}

    /// Greets somebody.
    @Get("/hello/{name}")
    Greeting hello(String name, @Default("1") int visit) {
        return new Greeting("Hello " + name, visit);
    }

    static void main(String[] args) {
        App.named("Hello").include(new Hello()).run(args);
    }
}
