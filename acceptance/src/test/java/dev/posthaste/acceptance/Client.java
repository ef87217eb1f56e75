package dev.posthaste.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A client that trusts the tenant beside the quickstart.
final class Client implements AutoCloseable {

    private final Quickstart quickstart;
    private final HttpClient http;

    Client(Quickstart quickstart) throws GeneralSecurityException, IOException {
        this.quickstart = quickstart;
        this.http = HttpClient.newBuilder()
                .sslContext(trusting(quickstart.folder().resolve(".posthaste/tenant/ca.pem")))
                .build();
    }

    private static SSLContext trusting(Path caFile) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = Files.newInputStream(caFile)) {
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(quickstart.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /// Asks the tenant for a token, as the article's curl does.
    HttpResponse<String> ask(Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(quickstart.issuer().resolve("/oauth/token"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /// A good token for the quickstart.
    String token() throws IOException, InterruptedException {
        var answer = ask(credentials()).body();
        var matcher = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
        if (!matcher.find()) {
            throw new AssertionError("no token in " + answer);
        }
        return matcher.group(1);
    }

    Map<String, String> credentials() {
        return Map.of(
                "grant_type", "client_credentials",
                "client_id", quickstart.said("client_id=(\\w+)"),
                "client_secret", quickstart.said("client_secret=([\\w-]+)"),
                "audience", quickstart.said("audience=([^']+)"));
    }

    @Override
    public void close() {
        http.close();
    }
}
