package dev.posthaste.tenant.http.dashboard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Knows browsers by a cookie. What it says is signed with the dashboard's key, so nothing is kept here, and a page
/// that was open when the tenant was started anew still works. Safe for use by several threads.
final class Sessions {
    static final String COOKIE = "__Host-posthaste";

    private static final int ID_BYTES = 32;
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9_-]{43})(?:\\.([A-Za-z0-9_-]{43}))?");
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final String key;

    Sessions(String key) {
        this.key = key;
    }

    /// The session of a cookie's value; a fresh one where there is none, or one that was not made here.
    Session of(@Nullable String cookie) {
        var matcher = VALUE.matcher(cookie == null ? "" : cookie);
        if (!matcher.matches()) {
            return new Session(id(), false, true);
        }
        var proof = matcher.group(2);
        if (proof == null) {
            return new Session(matcher.group(1), false, false);
        }
        var proven = equal(proof, proof(matcher.group(1)));
        return proven ? new Session(matcher.group(1), true, false) : new Session(id(), false, true);
    }

    /// A new session of somebody who shows the key; null where it is another one. The id changes with it, so that
    /// nobody can have planted it.
    @Nullable
    Session login(String candidate) {
        return equal(candidate, key) ? new Session(id(), true, true) : null;
    }

    /// The header `Set-Cookie` that tells the browser. It ends with the browser.
    String header(Session session) {
        var value = session.known() ? session.id() + "." + proof(session.id()) : session.id();
        return "%s=%s; Path=/; Secure; HttpOnly; SameSite=Strict".formatted(COOKIE, value);
    }

    /// What forms of that session send back, and no other page can know.
    String csrf(Session session) {
        return mac("form " + session.id());
    }

    /// Whether a form was made for that session.
    boolean sent(Session session, String csrf) {
        return equal(csrf, csrf(session));
    }

    private String proof(String id) {
        return mac("login " + id);
    }

    private String id() {
        var bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return ENCODER.encodeToString(bytes);
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
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
