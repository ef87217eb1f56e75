package dev.posthaste.cli.tenant;

import dev.posthaste.Json;
import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/// Asks a tenant for a token over TLS.
public final class TokenFetch {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SSLContext trust;

    /// @param trust which certificates are accepted
    public TokenFetch(SSLContext trust) {
        this.trust = trust;
    }

    /// The access token.
    ///
    /// @throws Failure where nobody answers, or no token is given, with the tenant's reason
    public String ask(TokenQuestion question) {
        var request = HttpRequest.newBuilder(question.url())
                .timeout(PATIENCE)
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(question.form()))
                .build();
        try (var client = HttpClient.newBuilder()
                .sslContext(trust)
                .connectTimeout(PATIENCE)
                .build()) {
            return token(client.send(request, BodyHandlers.ofByteArray()), question);
        } catch (ConnectException nobody) {
            throw new Failure(
                    "No tenant answers at %s: start it with 'posthaste tenant' (or 'posthaste dev'), or say where it is with --url."
                            .formatted(question.tenant()));
        } catch (SSLException untrusted) {
            throw new Failure("The certificate of %s is not trusted (%s): name the tenant's own folder with --folder."
                    .formatted(question.tenant(), untrusted.getMessage()));
        } catch (IOException failure) {
            throw new Failure("%s cannot be asked: %s".formatted(question.url(), failure));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failure("interrupted");
        }
    }

    private static String token(HttpResponse<byte[]> response, TokenQuestion question) {
        var answer = json(response, question);
        var token = answer.text("access_token");
        if (response.statusCode() == 200 && token != null) {
            return token;
        }
        throw new Failure("%s gave no token (%d): %s: %s"
                .formatted(
                        question.url(), response.statusCode(), answer.text("error"), answer.text("error_description")));
    }

    private static Json.Obj json(HttpResponse<byte[]> response, TokenQuestion question) {
        try {
            if (new JsonSource(response.body()).tree() instanceof Json.Obj answer) {
                return answer;
            }
        } catch (MalformedJson | UnreadableJson noTenant) {
            // told below
        }
        throw new Failure("%s answered %d without JSON: this is no tenant; say where it is with --url."
                .formatted(question.url(), response.statusCode()));
    }
}
