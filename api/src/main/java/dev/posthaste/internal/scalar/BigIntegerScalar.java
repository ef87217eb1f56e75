package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import java.math.BigInteger;

/// Whole numbers of any size up to some thousand digits.
final class BigIntegerScalar implements Scalar<BigInteger> {

    @Override
    public BigInteger convert(Json value) throws Mismatch {
        return Integers.convert(value);
    }

    @Override
    public BigInteger convertStrictly(Json value) throws Mismatch {
        return convert(Integers.whole(value));
    }

    @Override
    public BigInteger accept(PlainInput in) {
        return in.whole();
    }

    @Override
    public void write(BigInteger value, PlainOutput out) {
        out.number(value);
    }

    @Override
    public Json.Obj schema() {
        return Json.object("type", "integer");
    }
}
