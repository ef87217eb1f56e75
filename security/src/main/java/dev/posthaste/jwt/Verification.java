package dev.posthaste.jwt;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a token must be like to be accepted. Immutable: each step gives a changed copy.
///
/// ```java
/// var rules = Verification.algorithms("RS256").audience("https://api.example").issuer("https://tenant.example/");
/// ```
public final class Verification {

    private static final Set<Check> USUAL = EnumSet.complementOf(EnumSet.of(Check.STRICT_AUDIENCE, Check.KEY_LENGTH));

    private final @Nullable List<String> algorithms;
    private final Expected expected;
    private final Timing timing;
    private final Set<Check> checks;
    private final Surroundings surroundings;

    private Verification(
            @Nullable List<String> algorithms,
            Expected expected,
            Timing timing,
            Set<Check> checks,
            Surroundings surroundings) {
        this.algorithms = algorithms;
        this.expected = expected;
        this.timing = timing;
        this.checks = checks;
        this.surroundings = surroundings;
    }

    /// Allows these algorithms. Name them yourself, never from a token, and do not mix HS* with others (RFC 8725, 3.1).
    public static Verification algorithms(String... names) {
        return algorithms(List.of(names));
    }

    /// The same.
    public static Verification algorithms(Collection<String> names) {
        return start(List.copyOf(names), USUAL);
    }

    /// Allows the algorithm that the key is bound to, which must be a [Jwk].
    public static Verification byKey() {
        return start(null, USUAL);
    }

    /// Checks nothing, not even the signature: only to look into a token. Checks that are asked for afterwards are
    /// made.
    public static Verification unverified() {
        return start(null, Set.of());
    }

    private static Verification start(@Nullable List<String> algorithms, Set<Check> checks) {
        return new Verification(algorithms, Expected.NOTHING, Timing.USUAL, checks, Surroundings.USUAL);
    }

    /// Expects claim `aud` to name this audience.
    public Verification audience(String audience) {
        return with(expected.audience(List.of(audience), true));
    }

    /// Expects claim `aud` to name at least one of these audiences.
    public Verification audience(Collection<String> audiences) {
        return with(expected.audience(List.copyOf(audiences), false));
    }

    /// Expects claim `iss` to be one of these issuers, character by character.
    public Verification issuer(String... issuers) {
        return issuer(List.of(issuers));
    }

    /// The same.
    public Verification issuer(Collection<String> issuers) {
        return with(expected.issuer(List.copyOf(issuers)));
    }

    /// Expects claim `sub`, where it is there, to be this one.
    public Verification subject(String subject) {
        return with(expected.subject(subject));
    }

    /// Requires these claims to be there and not null.
    public Verification require(String... claims) {
        return with(expected.required(List.of(claims)));
    }

    /// Allows the clocks of issuer and verifier to differ by this much; it may be negative. None by default.
    public Verification leeway(Duration leeway) {
        return new Verification(algorithms, expected, new Timing(timing.clock(), leeway), checks, surroundings);
    }

    /// Takes the time from this clock instead of the system's.
    public Verification clock(InstantSource clock) {
        return new Verification(algorithms, expected, new Timing(clock, timing.leeway()), checks, surroundings);
    }

    /// Makes these checks too.
    public Verification check(Check... more) {
        var changed = EnumSet.noneOf(Check.class);
        changed.addAll(checks);
        changed.addAll(List.of(more));
        return new Verification(algorithms, expected, timing, changed, surroundings);
    }

    /// Does not make these checks.
    public Verification without(Check... fewer) {
        var changed = EnumSet.noneOf(Check.class);
        changed.addAll(checks);
        changed.removeAll(List.of(fewer));
        return new Verification(algorithms, expected, timing, changed, surroundings);
    }

    /// Takes this payload, which travelled beside a token whose header has `b64` false (RFC 7797).
    public Verification detachedPayload(byte[] payload) {
        var changed = new Surroundings(payload.clone(), surroundings.warnings());
        return new Verification(algorithms, expected, timing, checks, changed);
    }

    /// Hands warnings, such as of a key that is too short, to this consumer instead of the log.
    public Verification warnings(Consumer<String> warnings) {
        var changed = new Surroundings(surroundings.detachedPayload(), warnings);
        return new Verification(algorithms, expected, timing, checks, changed);
    }

    private Verification with(Expected changed) {
        return new Verification(algorithms, changed, timing, checks, surroundings);
    }

    @Nullable
    List<String> algorithms() {
        return algorithms;
    }

    Expected expected() {
        return expected;
    }

    Timing timing() {
        return timing;
    }

    boolean makes(Check check) {
        return checks.contains(check);
    }

    byte @Nullable [] detachedPayload() {
        return surroundings.detachedPayload();
    }

    Consumer<String> warnings() {
        return surroundings.warnings();
    }

    /// @param leeway by how much clocks may differ
    record Timing(InstantSource clock, Duration leeway) {
        static final Timing USUAL = new Timing(InstantSource.system(), Duration.ZERO);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Surroundings(byte @Nullable [] detachedPayload, Consumer<String> warnings) {
        static final Surroundings USUAL = new Surroundings(null, WeakKeyLog::warn);
    }
}
