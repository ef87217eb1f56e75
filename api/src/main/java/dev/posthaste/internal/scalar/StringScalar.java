package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;

/// Strings of Unicode, which nothing else is turned into.
final class StringScalar implements Scalar<String> {

    @Override
    public String convert(Json value) throws Mismatch {
        if (!(value instanceof Json.Str(var text))) {
            throw new Mismatch("string_type", "Input should be a valid string");
        }
        if (!unicode(text)) {
            throw new Mismatch(
                    "string_unicode", "Input should be a valid string, unable to parse raw data as a unicode string");
        }
        return text;
    }

    @Override
    public String convertStrictly(Json value) throws Mismatch {
        return convert(value);
    }

    /// Whether each surrogate is one of a pair: JSON can escape half a character, which no UTF-8 can hold.
    private static boolean unicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    @Override
    public String accept(PlainInput in) {
        var text = in.text();
        if (!unicode(text)) {
            throw in.odd();
        }
        return text;
    }

    @Override
    public void write(String value, PlainOutput out) {
        out.text(value);
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "string");
    }
}
