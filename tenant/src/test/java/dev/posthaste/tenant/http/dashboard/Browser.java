package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.tenant.http.ServedTenant;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A visitor of the dashboard that keeps its cookie and sends the forms it was shown.
final class Browser {
    private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private ServedTenant served;
    private @Nullable String cookie;
    private String csrf = "";

    Browser(ServedTenant served) {
        this.served = served;
    }

    /// The same browser, with its cookie and the page it has, once the tenant was started anew.
    Browser with(ServedTenant other) {
        served = other;
        return this;
    }

    /// The same browser with a cookie that it was not given.
    Browser cookie(String forged) {
        cookie = forged;
        return this;
    }

    /// The same browser with a form's token that it was not given.
    Browser csrf(String forged) {
        csrf = forged;
        return this;
    }

    String cookie() {
        return String.valueOf(cookie);
    }

    String csrf() {
        return csrf;
    }

    /// Opens the link with the dashboard's key, and the page that it leads to.
    HttpResponse<String> enter() throws Exception {
        return open(open(served.server().dashboard().toString())
                .headers()
                .firstValue("location")
                .orElseThrow());
    }

    HttpResponse<String> open(String path) throws Exception {
        return send(request(path));
    }

    /// Sends a form with the token of the page that was seen last.
    HttpResponse<String> submit(String path, String... fields) throws Exception {
        var body = ServedTenant.form(fields) + "&" + ServedTenant.form("csrf", csrf);
        return send(request(path).header("content-type", ServedTenant.FORM).POST(BodyPublishers.ofString(body)));
    }

    /// Sends a form, and opens the page that it leads to.
    HttpResponse<String> follow(String path, String... fields) throws Exception {
        var answer = submit(path, fields);
        if (answer.statusCode() != 303) {
            throw new AssertionError("no redirect but %d: %s".formatted(answer.statusCode(), answer.body()));
        }
        return open(answer.headers().firstValue("location").orElseThrow());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(served.at(path));
        return cookie == null ? request : request.header("cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer = served.send(request);
        answer.headers().firstValue("set-cookie").ifPresent(set -> cookie = set.split(";", 2)[0]);
        var matcher = CSRF.matcher(answer.body());
        if (matcher.find()) {
            csrf = matcher.group(1);
        }
        return answer;
    }
}
