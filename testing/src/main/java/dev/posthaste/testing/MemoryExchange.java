package dev.posthaste.testing;

import dev.posthaste.Response;
import dev.posthaste.internal.StatusCode;
import dev.posthaste.runtime.engine.BodyTooLarge;
import dev.posthaste.runtime.engine.BrokenStream;
import dev.posthaste.runtime.engine.ClientGone;
import dev.posthaste.runtime.engine.Exchange;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A request and its answer in memory.
class MemoryExchange implements Exchange {

    private final String method;
    private final String target;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private @Nullable Response response;

    MemoryExchange(String method, String target, Map<String, List<String>> headers, byte[] body) {
        this.method = method;
        this.target = target;
        this.headers = headers;
        this.body = body;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String scheme() {
        return "http";
    }

    @Override
    public String path() {
        var question = target.indexOf('?');
        return question < 0 ? target : target.substring(0, question);
    }

    @Override
    public @Nullable String query() {
        var question = target.indexOf('?');
        return question < 0 ? null : target.substring(question + 1);
    }

    @Override
    public Map<String, List<String>> headers() {
        return headers;
    }

    @Override
    public String client() {
        return "testclient";
    }

    @Override
    public byte[] body(int limit) throws BodyTooLarge {
        if (body.length > limit) {
            throw new BodyTooLarge(limit);
        }
        return body;
    }

    @Override
    public void respond(Response answer) {
        if (response != null) {
            throw new IllegalStateException("the request was answered twice");
        }
        response = written(answer);
    }

    /// Whether the answer has a body that is written while it is sent.
    boolean streamed(Response answer) {
        return answer.content() instanceof Response.Streamed
                && !method.equals("HEAD")
                && StatusCode.hasBody(answer.status());
    }

    /// A stream is written here, so that the test has its bytes.
    private Response written(Response answer) {
        if (!(answer.content() instanceof Response.Streamed(var source, var length)) || !streamed(answer)) {
            return answer;
        }
        var bytes = new ByteArrayOutputStream();
        response = answer.content(new Response.Bytes(new byte[0]));
        try {
            source.writeTo(bytes);
        } catch (ClientGone e) {
            throw e;
        } catch (Throwable e) {
            throw new BrokenStream(e);
        } finally {
            response = answer.content(new Response.Bytes(bytes.toByteArray()));
        }
        return response;
    }

    @Override
    public void afterwards(Runnable work) {
        work.run();
    }

    Response response() {
        if (response == null) {
            throw new IllegalStateException("the request was not answered");
        }
        return response;
    }
}
