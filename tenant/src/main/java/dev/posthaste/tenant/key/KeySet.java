package dev.posthaste.tenant.key;

import dev.posthaste.Json;
import dev.posthaste.tenant.store.SigningKeys;
import dev.posthaste.tenant.store.model.Ids;
import dev.posthaste.tenant.store.model.KeyState;
import dev.posthaste.tenant.store.model.StoredKey;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;

/// The tenant's keys, RSA of 2048 bits: the one that signs, and the one that will follow it. Made once and kept in the
/// store. Immutable and safe for use by several threads.
public final class KeySet {
    private static final int BITS = 2048;

    private final SigningKey current;
    private final Json.Obj jwks;

    private KeySet(StoredKey current, StoredKey next) throws GeneralSecurityException, ParseException {
        this.current = new SigningKey(current);
        this.jwks = Json.object("keys", List.of(Jwk.of(current), Jwk.of(next)));
    }

    /// The tenant's keys; those that are missing are made and kept.
    public static KeySet of(SigningKeys keys, Clock clock) {
        var current = keys.ensure(KeyState.CURRENT, () -> made(clock.instant()));
        var next = keys.ensure(KeyState.NEXT, () -> made(clock.instant()));
        try {
            return new KeySet(current, next);
        } catch (GeneralSecurityException | ParseException | IllegalArgumentException failure) {
            throw new IllegalStateException(
                    "The signing keys %s and %s in the tenant's database cannot be read: restore the database from a copy."
                            .formatted(current.kid(), next.kid()),
                    failure);
        }
    }

    private static StoredKey made(Instant now) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            var base64 = Base64.getEncoder();
            return new StoredKey(
                    Ids.key(),
                    base64.encodeToString(pair.getPrivate().getEncoded()),
                    base64.encodeToString(Certificates.selfSigned(pair, now)),
                    now.truncatedTo(ChronoUnit.MILLIS));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("The JDK cannot make RSA keys", failure);
        }
    }

    /// The key that signs.
    public SigningKey current() {
        return current;
    }

    /// The key set (RFC 7517, section 5), public halves only: the current key first, then the next one, as Auth0's.
    public Json.Obj jwks() {
        return jwks;
    }
}
