package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;

/// Finds the key of a token in the key set that an issuer publishes.
///
/// The set is fetched when it is first needed and kept for its lifespan. However many callers wait, there is one
/// request. A key id that is not in the set fetches it again, but not before the cooldown has passed since it was
/// last fetched, so that invented key ids cannot drive requests; until then a key that the issuer has just added is
/// unknown. Where fetching fails, the set that is there stays until its lifespan ends.
///
/// Redirects are not followed. Safe for use by many threads; the settings are immutable, and each step gives a new
/// client that holds no set yet. PyJWT's `PyJWKClient`, without its cache of single keys: that one never forgets a
/// revoked key.
public final class KeySetClient {

    private final KeySetFetch fetch;
    private final KeySetCache.Policy policy;
    private final KeySetCache cache;

    private KeySetClient(KeySetFetch fetch, KeySetCache.Policy policy) {
        this.fetch = fetch;
        this.policy = policy;
        this.cache = new KeySetCache(fetch, policy);
    }

    /// A client for the set at this address, with a timeout of 30 seconds, a lifespan of 300 and a cooldown of 30
    /// seconds, and at most 1 MiB.
    ///
    /// @throws KeySetClientException when the address is neither http nor https
    public static KeySetClient at(URI address) {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!List.of("http", "https").contains(scheme)) {
            throw new KeySetClientException(
                    "Invalid JWKS URI scheme '%s': only 'http' and 'https' are supported.".formatted(scheme));
        }
        return new KeySetClient(KeySetFetch.from(address), KeySetCache.Policy.USUAL);
    }

    /// Gives up on an answer that is not there, whole, after this time.
    ///
    /// @throws KeySetClientException when it is not positive, or more than a day
    public KeySetClient timeout(Duration timeout) {
        if (!timeout.isPositive() || timeout.compareTo(Duration.ofDays(1)) > 0) {
            throw new KeySetClientException("Timeout must be greater than 0 and at most a day, the input is \"%s\""
                    .formatted(seconds(timeout)));
        }
        return new KeySetClient(fetch.timeout(timeout), policy);
    }

    /// Refuses sets of more bytes than this.
    public KeySetClient maxSize(int bytes) {
        return new KeySetClient(fetch.maxSize(bytes), policy);
    }

    /// Sends this header too.
    public KeySetClient header(String name, String value) {
        return new KeySetClient(fetch.header(name, value), policy);
    }

    /// Trusts whom this context trusts.
    public KeySetClient trusting(SSLContext context) {
        return new KeySetClient(fetch.trusting(context), policy);
    }

    /// Trusts the authorities whose certificates are in this PEM file, and no others.
    ///
    /// @throws IllegalArgumentException when the file cannot be read, or holds no certificate
    public KeySetClient trusting(Path certificates) {
        return trusting(TrustedCertificates.in(certificates));
    }

    /// Keeps a set for this time.
    ///
    /// @throws KeySetClientException when it is not positive
    public KeySetClient lifespan(Duration lifespan) {
        if (!lifespan.isPositive()) {
            throw new KeySetClientException(
                    "Lifespan must be greater than 0, the input is \"%s\"".formatted(seconds(lifespan)));
        }
        return new KeySetClient(fetch, policy.lifespan(lifespan));
    }

    /// Lets this much time pass before an unknown key id fetches the set again. With zero, each one does.
    ///
    /// @throws KeySetClientException when it is negative
    public KeySetClient cooldown(Duration cooldown) {
        if (cooldown.isNegative()) {
            throw new KeySetClientException("Cooldown duration must be greater than or equal to 0, the input is \"%s\""
                    .formatted(seconds(cooldown)));
        }
        return new KeySetClient(fetch, policy.cooldown(cooldown));
    }

    /// After a failure, lets this much time pass before another attempt where there is no set: till then those who need
    /// one are told of that failure at once. By default each who needs one tries, as in PyJWT; a server should pause.
    ///
    /// @throws KeySetClientException when it is negative
    public KeySetClient pause(Duration pause) {
        if (pause.isNegative()) {
            throw new KeySetClientException(
                    "Pause must be greater than or equal to 0, the input is \"%s\"".formatted(seconds(pause)));
        }
        return new KeySetClient(fetch, policy.pause(pause));
    }

    /// Keeps no set: each lookup fetches it.
    public KeySetClient withoutCache() {
        return new KeySetClient(fetch, policy.withoutCache());
    }

    /// Takes the time from this source of nanoseconds.
    KeySetClient ticker(LongSupplier nanoseconds) {
        return new KeySetClient(fetch, policy.ticker(nanoseconds));
    }

    /// The key with this id, out of those that may sign tokens (use `sig` or none).
    ///
    /// @throws KeySetClientException when there is none
    /// @throws KeySetConnectionException when the set could not be fetched
    /// @throws KeySetException when the set holds no key that can be used
    public Jwk signingKey(String keyId) {
        return cache.find(keyId)
                .orElseThrow(() -> new KeySetClientException(
                        "Unable to find a signing key that matches: \"%s\"".formatted(keyId)));
    }

    /// The key that a token names in its header. Nothing of the token is verified.
    ///
    /// @throws InvalidTokenException when the token cannot be read
    /// @throws KeySetClientException as [#signingKey], and when the token names no key
    /// @throws KeySetException as [#signingKey]
    public Jwk signingKeyFor(String token) {
        var header = Jwt.decodeComplete(token, JwtKey.none(), Verification.unverified())
                .header();
        if (header.get("kid") instanceof Json.Str(var keyId)) {
            return signingKey(keyId);
        }
        throw new KeySetClientException(
                "Unable to find a signing key that matches: \"\" (the token's header names no key in \"kid\")");
    }

    /// The keys that may sign tokens and have an id.
    ///
    /// @throws KeySetClientException when there is none
    public List<Jwk> signingKeys() {
        return cache.current().signing().keys();
    }

    /// The whole set, from the cache where it is there.
    public KeySet keySet() {
        return cache.current();
    }

    /// The whole set, fetched now.
    public KeySet refresh() {
        return cache.refresh();
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toSeconds())
                .add(BigDecimal.valueOf(duration.toNanosPart(), 9))
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        return "KeySetClient[" + fetch.address() + "]";
    }
}
