package dev.posthaste.testing;

import dev.posthaste.Json;

/// Another way to an application, with cookies kept between requests.
record KeepingConnector(Connector way, CookieJar jar) implements Connector {

    @Override
    public TestAnswer send(TestRequest request) {
        add(request);
        var answer = way.send(request);
        jar.take(answer.headers("set-cookie"), request.target());
        return answer;
    }

    @Override
    public TestStream open(TestRequest request) {
        add(request);
        var stream = way.open(request);
        jar.take(stream.headers("set-cookie"), request.target());
        return stream;
    }

    @Override
    public TestWebSocket connect(TestHandshake handshake) {
        var field = jar.field(handshake.target());
        if (field != null && !handshake.headers().containsKey("cookie")) {
            handshake.header("cookie", field);
        }
        return way.connect(handshake);
    }

    private void add(TestRequest request) {
        var field = jar.field(request.target());
        if (field != null && !request.headers().containsKey("cookie")) {
            request.header("cookie", field);
        }
    }

    @Override
    public Json.Obj openApi() {
        return way.openApi();
    }

    @Override
    public void close() {
        way.close();
    }
}
