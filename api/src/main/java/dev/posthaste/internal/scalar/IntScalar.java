package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;

/// `int`: a larger number is an error, as it has no value.
final class IntScalar implements Scalar<Integer> {

    @Override
    public Integer convert(Json value) throws Mismatch {
        var whole = Integers.convert(value);
        if (whole.bitLength() > 31) {
            throw Integers.tooLarge();
        }
        return whole.intValue();
    }

    @Override
    public Integer convertStrictly(Json value) throws Mismatch {
        return convert(Integers.whole(value));
    }

    @Override
    public Integer accept(PlainInput in) {
        return in.int32();
    }

    @Override
    public void write(Integer value, PlainOutput out) {
        out.number(value.longValue());
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "integer");
    }
}
