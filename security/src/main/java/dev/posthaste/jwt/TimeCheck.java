package dev.posthaste.jwt;

import dev.posthaste.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Compares claims that are times, in seconds since 1970 (RFC 7519, section 2: NumericDate), with the clock.
///
/// Fractions of a claim are cut off, as PyJWT does; those of the clock count.
final class TimeCheck {

    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,4300}");

    private final BigDecimal now;
    private final BigDecimal leeway;

    TimeCheck(Verification.Timing timing) {
        var instant = timing.clock().instant();
        this.now = seconds(instant.getEpochSecond(), instant.getNano());
        this.leeway = seconds(timing.leeway().toSeconds(), timing.leeway().toNanosPart());
    }

    /// @throws ImmatureSignatureException when the time is still to come
    /// @throws InvalidTokenException as `failure` makes it, when it is no time
    void begun(Json claim, String name, String otherwise, Function<String, InvalidTokenException> failure) {
        if (integer(claim, otherwise, failure).compareTo(now.add(leeway)) > 0) {
            throw new ImmatureSignatureException("The token is not yet valid (%s)".formatted(name));
        }
    }

    /// @throws ExpiredSignatureException when the time has come
    /// @throws DecodeException when it is no time
    void notEnded(Json claim) {
        var end = integer(claim, "Expiration Time claim (exp) must be an integer.", DecodeException::new);
        if (end.compareTo(now.subtract(leeway)) <= 0) {
            throw new ExpiredSignatureException("Signature has expired");
        }
    }

    private static BigDecimal integer(Json claim, String otherwise, Function<String, InvalidTokenException> failure) {
        var integer = switch (claim) {
            case Json.Num number -> truncated(number);
            case Json.Str(var text) when INTEGER.matcher(text).matches() -> new BigInteger(text);
            default -> null;
        };
        if (integer == null) {
            throw failure.apply(otherwise);
        }
        return new BigDecimal(integer);
    }

    /// Goes by way of a double where there is a fraction or exponent, which bounds the work for `1e999999999`.
    private static @Nullable BigInteger truncated(Json.Num number) {
        if (number.integral()) {
            return new BigInteger(number.literal());
        }
        double value = Double.parseDouble(number.literal());
        return Double.isInfinite(value) ? null : new BigDecimal(value).toBigInteger();
    }

    private static BigDecimal seconds(long seconds, int nanos) {
        return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(nanos, 9));
    }
}
