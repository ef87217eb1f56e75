package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;

/// `long`: a larger number is an error, as it has no value.
final class LongScalar implements Scalar<Long> {

    @Override
    public Long convert(Json value) throws Mismatch {
        var whole = Integers.convert(value);
        if (whole.bitLength() > 63) {
            throw Integers.tooLarge();
        }
        return whole.longValue();
    }

    @Override
    public Long convertStrictly(Json value) throws Mismatch {
        return convert(Integers.whole(value));
    }

    @Override
    public Long accept(PlainInput in) {
        return in.int64();
    }

    @Override
    public void write(Long value, PlainOutput out) {
        out.number(value);
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "integer");
    }
}
