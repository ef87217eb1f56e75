package dev.posthaste;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A cookie that an answer sets (RFC 6265; FastAPI's `response.set_cookie`). Immutable: each step gives a new one.
///
/// It holds for every path and is lax about other sites, unless a step says otherwise.
public final class Cookie {

    /// Whether browsers send it with requests that other sites cause (RFC 6265bis, section 4.1.2.7).
    public enum SameSite {
        STRICT,
        LAX,
        /// With all of them; browsers then want [#secure()] too.
        NONE
    }

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT);

    /// The attributes, in the order in which they are written.
    private record Attributes(
            @Nullable String domain,
            @Nullable Instant expires,
            boolean httpOnly,
            @Nullable Long maxAge,
            @Nullable String path,
            @Nullable SameSite sameSite,
            boolean secure) {}

    private final String name;
    private final String value;
    private final Attributes attributes;

    private Cookie(String name, String value, Attributes attributes) {
        this.name = name;
        this.value = value;
        this.attributes = attributes;
    }

    /// A cookie for the browser's session.
    ///
    /// @param name  a token
    /// @param value any characters up to U+00FF; those that may not stand bare are quoted
    /// @throws IllegalArgumentException where the name is no token, or the value holds other characters
    public static Cookie of(String name, String value) {
        HeaderFields.checkName(name);
        return new Cookie(
                name,
                CookieValue.quoted(name, value),
                new Attributes(null, null, false, null, "/", SameSite.LAX, false));
    }

    /// A cookie that makes browsers forget the one of that name, domain and path.
    public static Cookie forgetting(String name) {
        return of(name, "").maxAge(0).expires(Instant.EPOCH);
    }

    /// The same cookie, for hosts of that domain too.
    public Cookie domain(String domain) {
        checkAttribute(domain);
        var a = attributes;
        return with(new Attributes(domain, a.expires, a.httpOnly, a.maxAge, a.path, a.sameSite, a.secure));
    }

    /// The same cookie, kept until then.
    public Cookie expires(Instant time) {
        var a = attributes;
        return with(new Attributes(a.domain, time, a.httpOnly, a.maxAge, a.path, a.sameSite, a.secure));
    }

    /// The same cookie, which scripts of pages cannot read.
    public Cookie httpOnly() {
        var a = attributes;
        return with(new Attributes(a.domain, a.expires, true, a.maxAge, a.path, a.sameSite, a.secure));
    }

    /// The same cookie, kept for so many seconds; 0 forgets it.
    public Cookie maxAge(long seconds) {
        var a = attributes;
        return with(new Attributes(a.domain, a.expires, a.httpOnly, seconds, a.path, a.sameSite, a.secure));
    }

    /// The same cookie, for paths below that one.
    ///
    /// @param path null for the folder of the request's path
    public Cookie path(@Nullable String path) {
        checkAttribute(Objects.requireNonNullElse(path, ""));
        var a = attributes;
        return with(new Attributes(a.domain, a.expires, a.httpOnly, a.maxAge, path, a.sameSite, a.secure));
    }

    /// The same cookie with another rule about other sites.
    ///
    /// @param rule null leaves it to the browser
    public Cookie sameSite(@Nullable SameSite rule) {
        var a = attributes;
        return with(new Attributes(a.domain, a.expires, a.httpOnly, a.maxAge, a.path, rule, a.secure));
    }

    /// The same cookie, sent over TLS only.
    public Cookie secure() {
        var a = attributes;
        return with(new Attributes(a.domain, a.expires, a.httpOnly, a.maxAge, a.path, a.sameSite, true));
    }

    /// A semicolon would begin another attribute.
    private static void checkAttribute(String value) {
        HeaderFields.checkValue("set-cookie", value);
        if (value.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "a cookie's domain or path holds a semicolon, which ends it: '%s'".formatted(value));
        }
    }

    private Cookie with(Attributes changed) {
        return new Cookie(name, value, changed);
    }

    /// The value of a header field `Set-Cookie`.
    @Override
    public String toString() {
        var text = new StringBuilder(name).append('=').append(value);
        add(text, "; Domain=", attributes.domain);
        var expires = attributes.expires;
        add(text, "; expires=", expires == null ? null : DATE.format(expires.atOffset(ZoneOffset.UTC)));
        add(text, "; HttpOnly", attributes.httpOnly ? "" : null);
        add(text, "; Max-Age=", attributes.maxAge);
        add(text, "; Path=", attributes.path);
        var sameSite = attributes.sameSite;
        add(text, "; SameSite=", sameSite == null ? null : sameSite.name().toLowerCase(Locale.ROOT));
        add(text, "; Secure", attributes.secure ? "" : null);
        return text.toString();
    }

    private static void add(StringBuilder text, String attribute, @Nullable Object value) {
        if (value != null) {
            text.append(attribute).append(value);
        }
    }
}
