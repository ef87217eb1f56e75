package dev.posthaste.internal.address;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads email addresses as pydantic's `EmailStr` does, by the rules and in the words of Python's email-validator: RFC
/// 5322 without comments and quotes, RFC 6531, and domains that mail can be sent to.
public final class EmailText {

    private static final String ATEXT = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~\\x{80}-\\x{10ffff}";
    private static final Pattern LOCAL_CHARACTER = Pattern.compile("[." + ATEXT + "]");
    private static final Pattern LOCAL = Pattern.compile("[%1$s]+(?:\\.[%1$s]+)*".formatted(ATEXT));
    private static final Pattern DOMAIN_CHARACTER = Pattern.compile("[a-zA-Z0-9\\-.\\x{80}-\\x{10ffff}]");

    /// Without giving back what it took of the name: blanks would otherwise be tried in every division.
    private static final Pattern PRETTY = Pattern.compile("\\s*+(\"[^\"]*+\"\\s*+|[^<\"]*+)<(.*)>\\s*", Pattern.DOTALL);

    private static final Pattern TWO_DASHES = Pattern.compile("(?!xn)..--.*");
    private static final Set<String> RESERVED = Set.of("arpa", "invalid", "local", "localhost", "onion", "test");
    private static final int MOST = 254;
    private static final int MOST_OF_DOMAIN = 253;
    private static final int MOST_OF_LABEL = 63;
    private static final int MOST_READ = 2048;

    private EmailText() {}

    /// The address, its domain in small letters and readable.
    ///
    /// @throws UnreadableAddress saying what is wrong with it
    public static String read(String text) throws UnreadableAddress {
        require(text.length() <= MOST_READ, "Length must not exceed %d characters".formatted(MOST_READ));
        var pretty = PRETTY.matcher(text);
        var plain = pretty.matches() ? pretty.group(2) : text.strip();
        require(
                plain.indexOf('\n') < 0 && plain.indexOf('\r') < 0,
                "Carriage return and line feed characters are not allowed");
        var open = plain.indexOf('<');
        var at = at(plain);
        require(
                open < 0 || (at >= 0 && at < open),
                "An open angle bracket at the start of the email address has to be followed by a close angle bracket at"
                        + " the end.");
        require(at >= 0, "An email address must have an @-sign.");
        var local = Normalizer.normalize(plain.substring(0, at), Normalizer.Form.NFC);
        requireLocal(local);
        var domain = domain(plain.substring(at + 1));
        var whole = local + "@" + domain;
        require(whole.length() <= MOST, "The email address is too long %s.".formatted(excess(whole, MOST)));
        return whole;
    }

    /// The first sign that is not within quotes; -1 where there is none.
    private static int at(String text) {
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            quoted ^= c == '"';
            i += quoted && c == '\\' ? 1 : 0;
            if (c == '@' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static void require(boolean right, String reason) throws UnreadableAddress {
        if (!right) {
            throw new UnreadableAddress(reason);
        }
    }

    private static void requireLocal(String local) throws UnreadableAddress {
        require(!local.isEmpty() && !local.equals("\"\""), "There must be something before the @-sign.");
        if (LOCAL.matcher(local).matches()) {
            requireSafe(local);
            return;
        }
        require(!local.startsWith("\""), "Quoting the part before the @-sign is not allowed here.");
        requireOnly(local, LOCAL_CHARACTER, "The email address contains invalid characters before the @-sign: %s.");
        requireDots(
                local,
                "An email address cannot start with a %s.",
                "An email address cannot have a %s immediately before the @-sign.");
    }

    private static void requireDots(String text, String atStart, String atEnd) throws UnreadableAddress {
        require(!text.endsWith("."), atEnd.formatted("period"));
        require(!text.startsWith("."), atStart.formatted("period"));
        require(!text.contains(".."), "An email address cannot have two periods in a row.");
    }

    private static String domain(String text) throws UnreadableAddress {
        require(!text.isEmpty(), "There must be something after the @-sign.");
        require(!text.startsWith("["), "A bracketed IP address after the @-sign is not allowed here.");
        requireShort(text);
        requireOnly(text, DOMAIN_CHARACTER, "The part after the @-sign contains invalid characters: %s.");
        requireSafe(text);
        var domain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u3002', '.');
        requireHostname(domain);
        var ascii = ascii(domain);
        requireShort(ascii);
        requireDeliverable(ascii);
        return ascii.contains("xn--") ? IDN.toUnicode(ascii, IDN.ALLOW_UNASSIGNED) : ascii;
    }

    private static void requireShort(String domain) throws UnreadableAddress {
        require(
                domain.length() <= MOST_OF_DOMAIN,
                "The email address is too long after the @-sign %s.".formatted(excess(domain, MOST_OF_DOMAIN)));
    }

    private static String ascii(String domain) {
        var labels = domain.split("\\.", -1);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labels[i].chars().allMatch(c -> c < 128) ? labels[i] : Punycode.of(labels[i]);
        }
        return String.join(".", labels);
    }

    private static void requireHostname(String domain) throws UnreadableAddress {
        var atStart = "An email address cannot have a %s immediately after the @-sign.";
        var atEnd = "An email address cannot end with a %s.";
        requireDots(domain, atStart, atEnd);
        require(!domain.endsWith("-"), atEnd.formatted("hyphen"));
        require(!domain.startsWith("-"), atStart.formatted("hyphen"));
        require(
                !domain.contains(".-") && !domain.contains("-."),
                "An email address cannot have a period and a hyphen next to each other.");
        for (var label : domain.split("\\.", -1)) {
            require(
                    !TWO_DASHES.matcher(label).matches(),
                    "An email address cannot have two letters followed by two dashes immediately after the @-sign or"
                            + " after a period, except Punycode.");
        }
    }

    private static void requireDeliverable(String domain) throws UnreadableAddress {
        for (var label : domain.split("\\.", -1)) {
            require(
                    label.length() <= MOST_OF_LABEL,
                    "After the @-sign, periods cannot be separated by so many characters %s."
                            .formatted(excess(label, MOST_OF_LABEL)));
        }
        require(domain.contains("."), "The part after the @-sign is not valid. It should have a period.");
        require(
                Character.isLetter(domain.charAt(domain.length() - 1)),
                "The part after the @-sign is not valid. It is not within a valid top-level domain.");
        require(
                !RESERVED.contains(domain.substring(domain.lastIndexOf('.') + 1)),
                "The part after the @-sign is a special-use or reserved name that cannot be used with email.");
    }

    private static String excess(String text, int most) {
        var more = text.length() - most;
        return "(%d character%s too many)".formatted(more, more > 1 ? "s" : "");
    }

    private static void requireSafe(String text) throws UnreadableAddress {
        requireNone(text, EmailText::unsafe, "The email address contains unsafe characters: %s.");
    }

    /// Blanks, controls and what is not assigned.
    private static boolean unsafe(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static void requireOnly(String text, Pattern character, String reason) throws UnreadableAddress {
        requireNone(text, point -> !character.matcher(Character.toString(point)).matches(), reason);
    }

    private static void requireNone(String text, IntPredicate bad, String reason) throws UnreadableAddress {
        var found =
                text.codePoints().filter(bad).mapToObj(EmailText::shown).collect(Collectors.toCollection(TreeSet::new));
        require(found.isEmpty(), reason.formatted(String.join(", ", found)));
    }

    private static String shown(int point) {
        if (point == '\\') {
            return "\"\\\"";
        }
        if (point == '\'') {
            return "\"'\"";
        }
        return unsafe(point) ? String.valueOf(Character.getName(point)) : "'" + Character.toString(point) + "'";
    }
}
