package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import org.jspecify.annotations.Nullable;

/// A server on the loopback interface that gives recorded answers, one connection each, however broken they are.
final class ScriptedServer implements AutoCloseable {

    /// @param lines the request line and the headers
    record Request(List<String> lines) {
        String method() {
            return lines.getFirst().substring(0, lines.getFirst().indexOf(' '));
        }

        String target() {
            var line = lines.getFirst();
            return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
        }

        boolean has(String name, String value) {
            return lines.stream().anyMatch(line -> line.equalsIgnoreCase(name + ": " + value));
        }
    }

    private final ServerSocket socket;
    private final Queue<Json.Obj> answers;
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private final CountDownLatch gate;

    ScriptedServer(List<Json.Obj> answers) {
        this(answers, ServerSocketFactory.getDefault(), new CountDownLatch(0));
    }

    /// @param gate what must have happened before the first answer is sent
    ScriptedServer(List<Json.Obj> answers, ServerSocketFactory sockets, CountDownLatch gate) {
        this.answers = new ArrayDeque<>(answers);
        this.gate = gate;
        try {
            socket = sockets.createServerSocket(0, 16, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
        Thread.startVirtualThread(this::serve);
    }

    /// An answer with a key set.
    static Json.Obj keySet(Json.Obj... keys) {
        return Json.object("json", Json.object("keys", List.of(keys)));
    }

    static Json.Obj status(int status) {
        return Json.object("status", status);
    }

    String address() {
        return "127.0.0.1:" + socket.getLocalPort();
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    int left() {
        return answers.size();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var link = socket.accept();
                Thread.startVirtualThread(() -> answer(link));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket link) {
        try (link) {
            var request = read(link);
            if (request != null) {
                requests.add(request);
                gate.await();
                var answer = answers.poll();
                if (answer != null) {
                    send(link, answer);
                }
            }
        } catch (IOException | InterruptedException clientGone) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable Request read(Socket link) throws IOException {
        var in = new BufferedReader(new InputStreamReader(link.getInputStream(), StandardCharsets.ISO_8859_1));
        var lines = new ArrayList<String>();
        in.mark(1);
        if (!Character.isLetter(in.read())) {
            return null; // TLS, or nothing
        }
        in.reset();
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                return new Request(lines);
            }
            lines.add(line);
        }
        return null;
    }

    private void send(Socket link, Json.Obj answer) throws IOException, InterruptedException {
        switch (answer.text("action")) {
            case "close" -> {}
            case "reset" -> link.setSoLinger(true, 0);
            case "stall" -> stall(answer);
            case "raw" ->
                link.getOutputStream().write(Recorded.text(answer, "text").getBytes(StandardCharsets.ISO_8859_1));
            case null, default -> {
                link.getOutputStream().write(http(answer));
                if ("stall".equals(answer.text("then"))) {
                    stall(answer);
                }
            }
        }
    }

    private static void stall(Json.Obj answer) throws InterruptedException {
        Thread.sleep(Recorded.number(answer, "seconds").movePointRight(3).longValue());
    }

    private byte[] http(Json.Obj answer) {
        var body = body(answer);
        var status = answer.get("status") == null ? "200" : answer.get("status").toString();
        var head = new StringBuilder("HTTP/1.1 " + status + " Status\r\n");
        var headers = answer.get("headers") instanceof Json.Obj given ? given.members() : Map.<String, Json>of();
        headers.forEach((name, value) -> head.append(name)
                .append(": ")
                .append(((Json.Str) value).value().replace("{server}", "http://" + address()))
                .append("\r\n"));
        var bodyless = List.of("204", "304").contains(status);
        if (!bodyless) {
            head.append("Content-Length: ")
                    .append(answer.get("content_length") == null ? body.length : answer.get("content_length"))
                    .append("\r\n");
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(bodyless ? new byte[0] : body);
        return out.toByteArray();
    }

    private static byte[] body(Json.Obj answer) {
        var json = answer.get("json");
        if (json != null) {
            return json.toString().getBytes(StandardCharsets.UTF_8);
        }
        var base64 = answer.text("base64");
        return base64 != null
                ? Base64.getDecoder().decode(base64)
                : Objects.requireNonNullElse(answer.text("text"), "").getBytes(StandardCharsets.UTF_8);
    }
}
