package dev.posthaste.helidon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.Server;
import dev.posthaste.ServerOptions;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HttpExchangeTest {

    private static Server server;

    @BeforeAll
    static void start() {
        server = new HelidonEngine()
                .start(new EchoService(), ServerOptions.defaults().port(0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void pathAndQueryAreAsSent() throws IOException {
        assertThat(ask("GET /a;b=c/../%2F%7e//d|[?x=%20+[]&x= HTTP/1.1\r\nHost: h\r\n\r\n")
                        .body())
                .startsWith("GET|http|/a;b=c/../%2F%7e//d|[|x=%20+[]&x=|127.0.0.1|");
    }

    @Test
    void anAbsentQueryIsNullAndAnEmptyOneIsEmpty() throws IOException {
        assertThat(ask("GET /a HTTP/1.1\r\nHost: h\r\n\r\n").body()).startsWith("GET|http|/a|null|");
        assertThat(ask("GET /a? HTTP/1.1\r\nHost: h\r\n\r\n").body()).startsWith("GET|http|/a||");
    }

    @Test
    void anAbsoluteTargetIsServedByItsPath() throws IOException {
        assertThat(ask("GET http://h:1/a?b HTTP/1.1\r\nHost: h:1\r\n\r\n").body())
                .startsWith("GET|http|/a|b|");
        assertThat(ask("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n").body()).startsWith("OPTIONS|http|*|null|");
    }

    @Test
    void unknownMethodsReachTheService() throws IOException {
        assertThat(ask("BRE-W! /a HTTP/1.1\r\nHost: h\r\n\r\n").body()).startsWith("BRE-W!|");
    }

    @Test
    void headerFieldsKeepTheirValuesAndTheOrderOfThoseOfOneName() throws IOException {
        var answer = ask("GET / HTTP/1.1\r\nZ-Own: 1\r\nHost: h\r\nCookie: a=1; b=\"2\"\r\nAccept: x,y\r\n"
                + "z-OWN:\t 2 \r\nEmpty:\r\n\r\n");
        assertThat(answer.body())
                .contains("z-own=[1, 2]", "host=[h]", "cookie=[a=1; b=\"2\"]", "accept=[x,y]", "empty=[]");
    }

    @Test
    void statusReasonAndFieldsOfTheAnswerAreAsGiven() throws IOException {
        var answer = ask("GET /fields HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(answer.status()).isEqualTo("HTTP/1.1 418 I'm a teapot");
        assertThat(answer.head())
                .contains("content-type: text/plain; charset=utf-8", "x-one: 1", "etag: \"e\"", "a-last: z")
                .containsSubsequence("set-cookie: a=1", "set-cookie: b=2");
        assertThat(answer.head()).noneMatch(field -> field.startsWith("server") || field.startsWith("connection"));
        assertThat(answer.has("content-length: 1")).isTrue();
    }

    @Test
    void headHasTheFieldsOfGetButNoBody() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("HEAD /fields HTTP/1.1\r\nHost: h\r\n\r\nGET /unread HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(client.head()).contains("content-length: 1", "a-last: z");
            assertThat(client.answer().body()).isEqualTo("unread");
        }
    }

    @Test
    void someStatusesHaveNoBody() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("GET /nothing HTTP/1.1\r\nHost: h\r\n\r\nGET /unchanged HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(client.head())
                    .contains("HTTP/1.1 204 No Content")
                    .noneMatch(field -> field.startsWith("content-length"));
            assertThat(client.head())
                    .contains("HTTP/1.1 304 Not Modified")
                    .noneMatch(field -> field.startsWith("content-length"));
        }
    }

    @Test
    void aStreamEndsAndTheConnectionGoesOn() throws IOException {
        try (var client = new RawClient(server.address())) {
            client.send("GET /dribble HTTP/1.1\r\nHost: h\r\n\r\nGET /unread HTTP/1.1\r\nHost: h\r\n\r\n");
            assertThat(client.answer().body()).isEqualTo("one two");
            assertThat(client.answer().body()).isEqualTo("unread");
        }
    }

    @Test
    void aStreamOfNoBytesIsAnAnswerToo() throws IOException {
        var answer = ask("GET /hollow HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(answer.head()).contains("HTTP/1.1 200 OK", "content-length: 0");
    }

    @Test
    void largeAnswersArriveWhole() throws IOException {
        assertThat(ask("GET /large HTTP/1.1\r\nHost: h\r\n\r\n").body()).hasSize(10 * EchoService.LIMIT);
    }

    @Test
    void aServiceThatDoesNotAnswerIsAnInternalError() throws IOException {
        var answer = ask("GET /silent HTTP/1.1\r\nHost: h\r\n\r\n");
        assertThat(answer.status()).isEqualTo("HTTP/1.1 500 Internal Server Error");
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Internal Server Error\"}");
    }

    private static RawClient.Answer ask(String request) throws IOException {
        try (var client = new RawClient(server.address())) {
            return client.send(request).answer();
        }
    }
}
