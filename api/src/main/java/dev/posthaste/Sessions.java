package dev.posthaste;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Keeps sessions in a signed cookie (Starlette's `SessionMiddleware`): handlers have them by [Session#of(Request)].
///
/// The cookie is set where the session was changed, and holds about 3 KB at most. A cookie with a wrong signature, or
/// an old one, is an empty session. Immutable: each step gives a new one.
public final class Sessions implements Middleware {

    static final String KEY = "dev.posthaste.session";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST_SECRET = 16;

    private final byte[] secret;
    private final String cookie;
    private final long maxAge;
    private final String flags;
    private final Clock clock;

    private Sessions(byte[] secret, String cookie, long maxAge, String flags, Clock clock) {
        this.secret = secret;
        this.cookie = cookie;
        this.maxAge = maxAge;
        this.flags = flags;
        this.clock = clock;
    }

    /// Sessions in the cookie `session`, which lasts two weeks.
    ///
    /// @param secret known to the servers of the application only, and random
    /// @throws IllegalArgumentException where it is shorter than 16 bytes
    public static Sessions signedBy(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "the secret of sessions has %d bytes, and needs 16 at least: take 32 random ones"
                            .formatted(bytes.length));
        }
        return new Sessions(bytes, "session", 14L * 24 * 60 * 60, "; httponly; samesite=lax", Clock.systemUTC());
    }

    /// Sessions in a cookie of another name.
    public Sessions cookie(String name) {
        HeaderFields.checkName(name);
        return new Sessions(secret, name, maxAge, flags, clock);
    }

    /// Sessions that last so many seconds after their last change.
    public Sessions maxAge(long seconds) {
        return new Sessions(secret, cookie, seconds, flags, clock);
    }

    /// Sessions whose cookie is sent over TLS only.
    public Sessions httpsOnly() {
        return new Sessions(secret, cookie, maxAge, flags + "; secure", clock);
    }

    /// Sessions that tell the time by another clock, for tests.
    public Sessions clock(Clock other) {
        return new Sessions(secret, cookie, maxAge, flags, other);
    }

    @Override
    public Response around(Request request, Next next) throws Exception {
        var values = read(request.cookies().get(cookie));
        var session = new Session(values);
        request.state().put(KEY, session);
        var answer = next.proceed();
        if (session.accessed()) {
            answer = Vary.with(answer, "Cookie");
        }
        if (!session.modified() || (values.isEmpty() && session.values().isEmpty())) {
            return answer;
        }
        return answer.header("set-cookie", session.values().isEmpty() ? deleting() : setting(session));
    }

    private String deleting() {
        return cookie + "=null; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT" + flags;
    }

    private String setting(Session session) {
        var text = new StringBuilder();
        session.values()
                .forEach((name, value) -> text.append(encoded(name))
                        .append('.')
                        .append(encoded(value))
                        .append('.'));
        var signed = text.append(clock.instant().getEpochSecond()).toString();
        return "%s=%s.%s; path=/; Max-Age=%d%s".formatted(cookie, signed, signature(signed), maxAge, flags);
    }

    /// The texts of a cookie; none where it is not ours, or old.
    private Map<String, String> read(@Nullable String value) {
        var dot = value == null ? -1 : value.lastIndexOf('.');
        if (value == null || dot < 0) {
            return Map.of();
        }
        var signed = value.substring(0, dot);
        if (!MessageDigest.isEqual(bytes(signature(signed)), bytes(value.substring(dot + 1)))) {
            return Map.of();
        }
        var parts = signed.split("\\.", -1);
        var made = Long.parseLong(parts[parts.length - 1]);
        if (clock.instant().getEpochSecond() - made > maxAge) {
            return Map.of();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < parts.length - 1; i += 2) {
            values.put(decoded(parts[i]), decoded(parts[i + 1]));
        }
        return values;
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
