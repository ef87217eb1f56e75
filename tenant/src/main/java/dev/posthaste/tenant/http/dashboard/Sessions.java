package dev.posthaste.tenant.http.dashboard;

import dev.posthaste.tenant.key.DashboardKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Knows browsers by a cookie. What it says is signed with the dashboard's key, so a page that was open when the tenant
/// was started anew still works. Safe for use by several threads.
final class Sessions {
    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final int ID_BYTES = 32;
    private static final Pattern VALUE =
            Pattern.compile("([A-Za-z0-9_-]{43})(?:\\.(\\d{1,11})\\.([A-Za-z0-9_-]{43}))?");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    // who logged out early: the session's id, and until when its cookie would open the dashboard
    private final Map<String, Instant> ended = new ConcurrentHashMap<>();
    private final DashboardKey key;
    private final String cookie;
    private final Clock clock;

    /// @param port tells this tenant's cookie from another's, as browsers do not tell ports apart
    Sessions(DashboardKey key, int port, Clock clock) {
        this.key = key;
        this.cookie = "__Host-posthaste-" + port;
        this.clock = clock;
    }

    /// The session of a browser's cookies; a fresh one where there is none, or it has ended, or was not made here.
    Session of(Map<String, String> cookies) {
        var matcher = VALUE.matcher(cookies.getOrDefault(cookie, ""));
        if (!matcher.matches()) {
            return fresh();
        }
        var id = matcher.group(1);
        if (matcher.group(2) == null) {
            return new Session(id, null, false);
        }
        var until = Instant.ofEpochSecond(Long.parseLong(matcher.group(2)));
        var proven = equal(matcher.group(3), proof(id, until));
        return proven && clock.instant().isBefore(until) && !ended.containsKey(id)
                ? new Session(id, until, false)
                : fresh();
    }

    /// A new session of somebody who shows the key; null where it is another one. The id changes with it, so that
    /// nobody can have planted it.
    @Nullable
    Session login(String candidate) {
        return key.matches(candidate)
                ? new Session(id(), clock.instant().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS), true)
                : null;
    }

    /// A fresh session in place of one whose cookie opens nothing from now on, where it was copied to either.
    Session logout(Session session) {
        var until = session.until();
        if (until != null) {
            ended.values().removeIf(past -> !clock.instant().isBefore(past));
            ended.put(session.id(), until);
        }
        return fresh();
    }

    private Session fresh() {
        return new Session(id(), null, true);
    }

    /// The header `Set-Cookie` that tells the browser; the cookie ends with the browser too.
    ///
    /// `Lax`, as `Strict` would keep the key's link from working in a terminal that is part of a web page. Nothing is
    /// changed by GET, and forms carry a token.
    String header(Session session) {
        var until = session.until();
        var value = until == null
                ? session.id()
                : "%s.%d.%s".formatted(session.id(), until.getEpochSecond(), proof(session.id(), until));
        return "%s=%s; Path=/; Secure; HttpOnly; SameSite=Lax".formatted(cookie, value);
    }

    /// What forms of that session send back, and no other page can know.
    String csrf(Session session) {
        return mac("form " + session.id());
    }

    /// Whether a form was made for that session.
    boolean sent(Session session, String csrf) {
        return equal(csrf, csrf(session));
    }

    private String proof(String id, Instant until) {
        return mac("login %s %d".formatted(id, until.getEpochSecond()));
    }

    private String id() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key.value()), "HmacSHA256"));
            return ENCODER.encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The JDK has no HmacSHA256", failure);
        }
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
