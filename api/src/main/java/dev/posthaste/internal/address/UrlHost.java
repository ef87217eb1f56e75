package dev.posthaste.internal.address;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;

/// Reads the host of a URL: a domain, an address, or any text where the scheme is not one of the web's.
final class UrlHost {

    private static final String NEVER = "\u0000\t\n\r #/:<>?@[\\]^|";

    private UrlHost() {}

    static String of(String text, boolean special) throws UnreadableAddress {
        if (text.startsWith("[")) {
            var address = text.endsWith("]") ? Ipv6Text.read(text.substring(1, text.length() - 1)) : null;
            if (address == null) {
                throw new UnreadableAddress("invalid IPv6 address");
            }
            return "[" + Ipv6Text.write(address) + "]";
        }
        return special ? domain(text) : opaque(text);
    }

    private static String opaque(String text) throws UnreadableAddress {
        if (text.chars().anyMatch(c -> NEVER.indexOf(c) >= 0)) {
            throw new UnreadableAddress("invalid domain character");
        }
        return Escapes.OPAQUE.of(text);
    }

    private static String domain(String text) throws UnreadableAddress {
        var plain = Normalizer.normalize(Escapes.undone(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC)
                .replace('\u3002', '.')
                .replace("\u00ad", "");
        var labels = new ArrayList<String>();
        for (var label : plain.split("\\.", -1)) {
            labels.add(ascii(label));
        }
        var host = String.join(".", labels);
        if (host.isEmpty() || host.chars().anyMatch(c -> c < 0x20 || c == '%' || c == 0x7f || NEVER.indexOf(c) >= 0)) {
            throw noDomain();
        }
        var parts = Ipv4Text.parts(host);
        return Ipv4Text.endsInNumber(parts) ? Ipv4Text.ofUrl(parts) : host;
    }

    private static String ascii(String label) throws UnreadableAddress {
        if (label.startsWith("xn--") && IDN.toUnicode(label).equals(label)) {
            throw noDomain();
        }
        return label.chars().allMatch(c -> c < 128) ? label : Punycode.of(label);
    }

    private static UnreadableAddress noDomain() {
        return new UnreadableAddress("invalid international domain name");
    }
}
