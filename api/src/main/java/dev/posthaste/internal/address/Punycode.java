package dev.posthaste.internal.address;

/// Writes labels of domains beyond ASCII: RFC 3492.
final class Punycode {

    private static final int BASE = 36;
    private static final int MOST = 26;

    private int bias = 72;
    private int delta;
    private final StringBuilder out = new StringBuilder("xn--");

    private Punycode() {}

    static String of(String label) {
        return new Punycode().encoded(label.codePoints().toArray());
    }

    private String encoded(int[] points) {
        var basic = 0;
        for (int point : points) {
            if (point < 128) {
                out.append((char) point);
                basic++;
            }
        }
        if (basic > 0) {
            out.append('-');
        }
        var done = basic;
        for (int next = 128; done < points.length; next++) {
            var least = leastFrom(points, next);
            delta += (least - next) * (done + 1);
            next = least;
            for (int point : points) {
                delta += point < next ? 1 : 0;
                if (point == next) {
                    append(done == basic, ++done);
                }
            }
            delta++;
        }
        return out.toString();
    }

    private static int leastFrom(int[] points, int from) {
        var least = Integer.MAX_VALUE;
        for (int point : points) {
            least = point >= from ? Math.min(least, point) : least;
        }
        return least;
    }

    private void append(boolean first, int count) {
        var rest = delta;
        for (int k = BASE; ; k += BASE) {
            var threshold = Math.clamp(k - bias, 1, MOST);
            if (rest < threshold) {
                break;
            }
            out.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
        out.append(digit(rest));
        adapt(first, count);
        delta = 0;
    }

    private static char digit(int value) {
        return (char) (value < MOST ? 'a' + value : '0' + value - MOST);
    }

    private void adapt(boolean first, int count) {
        var rest = first ? delta / 700 : delta / 2;
        rest += rest / count;
        var k = 0;
        while (rest > (BASE - 1) * MOST / 2) {
            rest /= BASE - 1;
            k += BASE;
        }
        bias = k + BASE * rest / (rest + 38);
    }
}
