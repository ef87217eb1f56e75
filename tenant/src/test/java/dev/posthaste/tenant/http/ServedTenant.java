package dev.posthaste.tenant.http;

import dev.posthaste.Json;
import dev.posthaste.json.JsonSource;
import dev.posthaste.tenant.Tenant;
import dev.posthaste.tenant.TenantServer;
import dev.posthaste.tenant.TenantSettings;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;

/// A tenant behind a real socket, and a client that trusts its authority.
public record ServedTenant(Tenant tenant, TenantServer server, HttpClient client) implements AutoCloseable {
    public static final String FORM = "application/x-www-form-urlencoded";

    public static ServedTenant in(Path folder) throws Exception {
        return in(folder, "127.0.0.1");
    }

    public static ServedTenant in(Path folder, String bindAddress) throws Exception {
        return in(folder, bindAddress, Clock.systemUTC());
    }

    public static ServedTenant in(Path folder, String bindAddress, Clock clock) throws Exception {
        return served(new TenantSettings(folder, "localhost", freePort(), clock), bindAddress);
    }

    /// At a port that was another's before.
    public static ServedTenant at(Path folder, int port) throws Exception {
        return served(new TenantSettings(folder, "localhost", port, Clock.systemUTC()), "127.0.0.1");
    }

    private static ServedTenant served(TenantSettings settings, String bindAddress) throws Exception {
        var tenant = Tenant.open(settings);
        var client = HttpClient.newBuilder()
                .sslContext(Trust.in(tenant.tls().caFile()))
                .build();
        return new ServedTenant(tenant, TenantServer.start(tenant, bindAddress), client);
    }

    public static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public URI at(String path) {
        return URI.create(tenant.issuer()).resolve(path);
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)));
    }

    public HttpResponse<String> post(String path, String type, String body) throws Exception {
        return send(
                HttpRequest.newBuilder(at(path)).header("content-type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public static String form(String... namesAndValues) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public static Json.Obj json(HttpResponse<String> response) throws Exception {
        return (Json.Obj) new JsonSource(response.body().getBytes(StandardCharsets.UTF_8)).tree();
    }

    @Override
    public void close() {
        client.close();
        server.close();
        tenant.close();
    }
}
