package dev.posthaste.testing.dependencies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Answer;
import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.HttpException;
import dev.posthaste.Lease;
import dev.posthaste.Outcome;
import dev.posthaste.Provides;
import dev.posthaste.testing.TestClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What dependencies open is closed, in the reverse order, whatever happens.
class LeasesTest {

    private final List<String> log = new ArrayList<>();

    record Connection(List<String> log) {
        @Provides
        Lease<String> connection() {
            log.add("open connection");
            return Lease.of("connection", outcome -> log.add("close connection" + said(outcome)));
        }
    }

    record Transaction(List<String> log) {
        @Provides
        Lease<String> transaction(@Depends(Connection.class) String connection) {
            log.add("open transaction");
            Lease<String> lease = Lease.of("transaction", outcome -> log.add("close transaction" + said(outcome)));
            return lease.untilHandlerReturns();
        }
    }

    static class Complaining {
        @Provides
        Lease<String> complaining() {
            Lease<String> lease = Lease.of("complaining", outcome -> {
                throw new HttpException(503, "closing failed");
            });
            return lease.untilHandlerReturns();
        }
    }

    static class Stuck {
        @Provides
        Lease<String> stuck() {
            Lease<String> lease = Lease.of("stuck", outcome -> {
                throw new IOException("cannot be closed");
            });
            return lease.untilHandlerReturns();
        }
    }

    static class Late {
        @Provides
        Lease<String> late() {
            return Lease.of("late", outcome -> {
                throw new IOException("too late to be an answer");
            });
        }
    }

    static class Handlers {
        private final List<String> log;

        Handlers(List<String> log) {
            this.log = log;
        }

        @Get("/good")
        String good(@Depends(Transaction.class) String transaction, Answer answer) {
            log.add("handle");
            answer.afterwards(() -> {
                log.add("task");
                answer.afterwards(() -> log.add("its follow-up"));
            });
            return transaction;
        }

        @Get("/refused")
        void refused(@Depends(Transaction.class) String transaction) {
            throw new HttpException(409);
        }

        @Get("/broken")
        void broken(@Depends(Transaction.class) String transaction) {
            throw new AssertionError("broken");
        }

        @Get("/invalid")
        String invalid(@Depends(Transaction.class) String transaction, int n) {
            return transaction;
        }

        @Get("/complaining")
        String complaining(@Depends(Connection.class) String connection, @Depends(Complaining.class) String last) {
            return last;
        }

        @Get("/stuck")
        String stuck(@Depends(Connection.class) String connection, @Depends(Stuck.class) String last) {
            return last;
        }

        @Get("/late")
        String late(@Depends(Connection.class) String connection, @Depends(Late.class) String last) {
            return last;
        }

        @Get("/task")
        String task(@Depends(Connection.class) String connection, Answer answer) {
            answer.afterwards(() -> {
                throw new IllegalStateException("task");
            });
            answer.afterwards(() -> log.add("never"));
            return connection;
        }
    }

    private final TestClient client = TestClient.of(App.named("Leases")
            .supply(new Connection(log))
            .supply(new Transaction(log))
            .include(new Handlers(log)));

    @Test
    void oneEndsWithTheHandlerAnotherAfterTheTasks() {
        assertThat(client.get("/good").send().status()).isEqualTo(200);
        assertThat(log)
                .containsExactly(
                        "open connection",
                        "open transaction",
                        "handle",
                        "close transaction",
                        "task",
                        "its follow-up",
                        "close connection");
    }

    @Test
    void aRefusalIsTheirOutcome() {
        assertThat(client.get("/refused").send().status()).isEqualTo(409);
        assertThat(log).endsWith("close transaction after HttpException", "close connection after HttpException");
    }

    @Test
    void aFaultIsTheirOutcome() {
        assertThat(client.get("/broken").send().status()).isEqualTo(500);
        assertThat(log).endsWith("close transaction after AssertionError", "close connection after AssertionError");
    }

    @Test
    void wrongValuesAreTheirOutcome() {
        assertThat(client.get("/invalid").send().status()).isEqualTo(422);
        assertThat(log)
                .endsWith(
                        "close transaction after InvalidRequestException",
                        "close connection after InvalidRequestException");
    }

    @Test
    void aClosingBeforeTheAnswerMayReplaceIt() {
        var answer = client.get("/complaining").send();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(log).endsWith("close connection after HttpException");
    }

    @Test
    void aClosingThatFailsBeforeTheAnswerIsAFault() {
        assertThat(client.get("/stuck").send().status()).isEqualTo(500);
        assertThat(log).containsExactly("open connection", "close connection after IOException");
    }

    @Test
    void aClosingAfterTheAnswerChangesNothing() {
        assertThat(client.get("/late").send().status()).isEqualTo(200);
        assertThat(log).containsExactly("open connection", "close connection after IOException");
    }

    @Test
    void aTaskThatFailsEndsTheRowAndIsTheirOutcome() {
        assertThat(client.get("/task").send().status()).isEqualTo(200);
        assertThat(log).containsExactly("open connection", "close connection after IllegalStateException");
    }

    private static String said(Outcome outcome) {
        var failure = outcome.failure();
        return failure == null ? "" : " after " + failure.getClass().getSimpleName();
    }
}
