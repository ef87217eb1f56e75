package dev.posthaste.internal.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads and writes IPv6 addresses: RFC 4291, section 2.2, written as RFC 5952 says.
public final class Ipv6Text {

    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    private Ipv6Text() {}

    /// The sixteen bytes of an address; null where it is none.
    public static byte @Nullable [] read(String text) {
        var gap = text.indexOf("::");
        var head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        var tail = gap < 0 ? List.<Integer>of() : groups(text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        var missing = GROUPS - head.size() - tail.size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            return null;
        }
        var bytes = new byte[2 * GROUPS];
        for (int i = 0; i < head.size(); i++) {
            put(bytes, i, head.get(i));
        }
        for (int i = 0; i < tail.size(); i++) {
            put(bytes, GROUPS - tail.size() + i, tail.get(i));
        }
        return bytes;
    }

    private static void put(byte[] bytes, int index, int group) {
        bytes[2 * index] = (byte) (group >> 8);
        bytes[2 * index + 1] = (byte) group;
    }

    private static @Nullable List<Integer> groups(String text, boolean last) {
        var groups = new ArrayList<Integer>();
        if (text.isEmpty()) {
            return groups;
        }
        var parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (GROUP.matcher(parts[i]).matches()) {
                groups.add(Integer.parseInt(parts[i], 16));
                continue;
            }
            var four = last && i == parts.length - 1 ? Ipv4Text.read(parts[i]) : null;
            if (four == null) {
                return null;
            }
            groups.add((four[0] & 255) << 8 | (four[1] & 255));
            groups.add((four[2] & 255) << 8 | (four[3] & 255));
        }
        return groups.size() > GROUPS ? null : groups;
    }

    /// Writes sixteen bytes: in small letters, the first of the longest runs of zeros left out.
    public static String write(byte[] bytes) {
        var groups = new int[GROUPS];
        for (int i = 0; i < GROUPS; i++) {
            groups[i] = (bytes[2 * i] & 255) << 8 | (bytes[2 * i + 1] & 255);
        }
        var start = 0;
        var longest = 1;
        for (int i = 0; i < GROUPS; i++) {
            var run = zeros(groups, i);
            if (run > longest) {
                start = i;
                longest = run;
            }
        }
        return longest == 1
                ? joined(groups, 0, GROUPS)
                : joined(groups, 0, start) + "::" + joined(groups, start + longest, GROUPS);
    }

    private static int zeros(int[] groups, int from) {
        var end = from;
        while (end < GROUPS && groups[end] == 0) {
            end++;
        }
        return end - from;
    }

    private static String joined(int[] groups, int from, int to) {
        var parts = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            parts.add(Integer.toHexString(groups[i]));
        }
        return String.join(":", parts);
    }
}
