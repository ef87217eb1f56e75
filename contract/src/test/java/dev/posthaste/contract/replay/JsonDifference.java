package dev.posthaste.contract.replay;

import dev.posthaste.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A place where two JSON values differ. The order of an object's members says nothing; an integer is not a real.
///
/// @param pointer  the place (RFC 6901)
/// @param expected null where there is nothing
/// @param actual   null where there is nothing
record JsonDifference(
        String pointer, @Nullable Json expected, @Nullable Json actual) {

    /// All places where two values differ.
    static List<JsonDifference> between(Json expected, Json actual) {
        var found = new ArrayList<JsonDifference>();
        compare("", expected, actual, found);
        return found;
    }

    private static void compare(
            String pointer, @Nullable Json expected, @Nullable Json actual, List<JsonDifference> found) {
        if (expected instanceof Json.Obj(var wanted) && actual instanceof Json.Obj(var given)) {
            Set<String> names = new LinkedHashSet<>(wanted.keySet());
            names.addAll(given.keySet());
            names.forEach(name -> compare(pointer + "/" + escaped(name), wanted.get(name), given.get(name), found));
        } else if (expected instanceof Json.Arr(var wanted) && actual instanceof Json.Arr(var given)) {
            for (int i = 0; i < Math.max(wanted.size(), given.size()); i++) {
                compare(pointer + "/" + i, item(wanted, i), item(given, i), found);
            }
        } else if (!equal(expected, actual)) {
            found.add(new JsonDifference(pointer, expected, actual));
        }
    }

    private static @Nullable Json item(List<Json> items, int index) {
        return index < items.size() ? items.get(index) : null;
    }

    private static boolean equal(@Nullable Json expected, @Nullable Json actual) {
        if (expected instanceof Json.Num wanted && actual instanceof Json.Num given) {
            return wanted.integral() == given.integral()
                    && (wanted.integral()
                            ? new BigInteger(wanted.literal()).equals(new BigInteger(given.literal()))
                            : Double.parseDouble(wanted.literal()) == Double.parseDouble(given.literal()));
        }
        return expected != null && expected.equals(actual);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return "at %s: expected %s, was %s".formatted(pointer, shown(expected), shown(actual));
    }

    private static String shown(@Nullable Json json) {
        return json == null ? "nothing" : json.toString();
    }
}
