package dev.posthaste.contract.middleware_cors;

import dev.posthaste.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A library lending to other houses: CORS in several tempers, one mounted application for each. No state.
final class MiddlewareCors {

    public static App app() {
        return App.named("Lending library")
                .mount("/listed", branch(Cors.allow("https://a.example", "http://localhost:3000").methods("GET", "PUT").headers("X-Card", "x-late").expose("X-Back", "X-Count").maxAge(30)))
                .mount("/listed-credentials", branch(Cors.allow("https://a.example").credentials().methods("*").headers("*")))
                .mount("/open", branch(Cors.allow("*")))
                .mount("/open-credentials", branch(Cors.allow("*").credentials().headers("*").methods("*").expose("*")))
                .mount("/pattern", branch(Cors.allow("https://fixed.example").matching("https://[a-z]+\\.houses\\.example").privateNetwork()))
                .mount("/silent", branch(Cors.allow()))
                .mount("/off", App.named("Branch").include(new Branch()));
    }

    private static App branch(Cors cors) {
        return App.named("Branch").around(cors).include(new Branch());
    }

    static class Branch {
        @Get("/books")
        Json books(Answer answer, @Nullable String vary) {
            if (vary != null) {
                answer.set("Vary", vary);
            }
            return Json.of(List.of("Atlas"));
        }

        @Put("/books/{number}")
        Json put(int number) {
            return Json.of(number);
        }

        @Options("/books")
        Response ownOptions() {
            return Response.text("the branch's own answer").header("Allow", "GET, OPTIONS");
        }

        @Get("/missing")
        Json missing() {
            throw new HttpException(404, "Lent out").header("X-Back", "Monday");
        }

        @Get("/crash")
        Json crash() {
            throw new IllegalStateException("the shelf fell");
        }

        @Get("/own-headers")
        Response ownHeaders() {
            return Response.text("mine").header("Access-Control-Allow-Origin", "https://mine.example").header("Vary", "Accept");
        }
    }
}
