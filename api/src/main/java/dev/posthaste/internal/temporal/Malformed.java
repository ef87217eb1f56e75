package dev.posthaste.internal.temporal;

/// Says why a text or number is no date, time or duration, in the words of pydantic's parser.
public final class Malformed extends Exception {

    static final Malformed TOO_SHORT = new Malformed("input is too short");
    static final Malformed EXTRA = new Malformed("unexpected extra characters at the end of the input");

    /// A year that Python's dates do not have is said with a type of its own.
    static final String YEAR_ZERO = "year 0 is out of range";

    Malformed(String reason) {
        super(reason, null, false, false);
    }

    /// Why.
    public String reason() {
        return String.valueOf(getMessage());
    }

    /// Whether only the year is wrong.
    public boolean yearZero() {
        return reason().equals(YEAR_ZERO);
    }
}
