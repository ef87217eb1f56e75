package dev.posthaste.jwt;

import static dev.posthaste.jwt.Recorded.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Compares what a call does with what was recorded.
final class Outcome {

    private static final Map<String, String> NAMES = Map.of(
            "PyJWTError", "JwtException",
            "PyJWKError", "JwkException",
            "PyJWKSetError", "KeySetException",
            "PyJWKClientError", "KeySetClientException",
            "PyJWKClientConnectionError", "KeySetConnectionException",
            "InvalidJTIError", "InvalidJwtIdException");

    private Outcome() {}

    /// @param right compares a result with the recorded outcome
    static <T> void compare(Json.Obj recorded, Callable<T> call, BiConsumer<Json.Obj, T> right) throws Exception {
        var outcome = Recorded.object(recorded, "outcome");
        var free = recorded.get("python_only") != null && !Recorded.given(recorded, "still_holds");
        T result;
        try {
            result = call.call();
        } catch (JwtException | IllegalArgumentException failure) {
            if (!free) {
                assertThat(outcome.text("error"))
                        .as("PyJWT accepts, here: %s", failure)
                        .isNotNull();
                compareFailure(recorded, outcome, failure);
            }
            return;
        }
        if (!free) {
            assertThat(outcome.text("error"))
                    .as("the error, but the result was %s", result)
                    .isNull();
            right.accept(outcome, result);
        }
    }

    private static void compareFailure(Json.Obj recorded, Json.Obj outcome, RuntimeException failure) {
        if (recorded.get("still_holds") instanceof Json.Obj holds) {
            compareHeld(holds, failure);
            return;
        }
        assertThat(failure.getClass().getSimpleName()).as("%s", failure).isEqualTo(here(text(outcome, "error")));
        assertThat(failure).hasMessage(text(outcome, "message"));
        assertThat(superclasses(failure)).isEqualTo(bases(outcome));
    }

    private static void compareHeld(Json.Obj holds, RuntimeException failure) {
        var error = holds.text("error");
        if (error != null) {
            assertThat(failure.getClass().getSimpleName()).as("%s", failure).isEqualTo(here(error));
        }
        var starts = holds.text("message_starts");
        if (starts != null) {
            assertThat(failure.getMessage()).startsWith(starts);
        }
        var message = holds.text("message");
        if (message != null) {
            assertThat(failure).hasMessage(message);
        }
    }

    private static String here(String error) {
        return NAMES.getOrDefault(error, error.replaceFirst("Error$", "Exception"));
    }

    private static List<String> bases(Json.Obj outcome) {
        return Recorded.texts(Recorded.value(outcome, "bases")).stream()
                .filter(name -> !List.of("Exception", "BaseException").contains(name))
                .map(Outcome::here)
                .toList();
    }

    private static List<String> superclasses(RuntimeException failure) {
        var names = new ArrayList<String>();
        Class<?> parent = failure.getClass().getSuperclass();
        for (; parent != RuntimeException.class; parent = parent.getSuperclass()) {
            names.add(parent.getSimpleName());
        }
        return names;
    }

    static List<String> warnings(Json.@Nullable Obj outcome) {
        return outcome != null && outcome.get("warnings") instanceof Json.Arr(var items)
                ? items.stream().map(item -> text((Json.Obj) item, "message")).toList()
                : List.of();
    }
}
