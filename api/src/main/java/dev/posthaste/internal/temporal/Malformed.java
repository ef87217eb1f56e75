package dev.posthaste.internal.temporal;

/// Says why a text or number is no date, time or duration, in the words of pydantic's parser.
public final class Malformed extends Exception {

    /// Python's dates do not have that year.
    static final String YEAR_ZERO = "year 0 is out of range";

    Malformed(String reason) {
        super(reason, null, false, false);
    }

    static Malformed tooShort() {
        return new Malformed("input is too short");
    }

    static Malformed extra() {
        return new Malformed("unexpected extra characters at the end of the input");
    }

    /// Why.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
