package odd;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import odd.Kinds.Asks;
import org.jspecify.annotations.Nullable;

/// What [Asks] says.
@Generated("dev.posthaste.processor")
@SuppressWarnings({"rawtypes", "unchecked"})
record Kinds_Asks_Value(
        Class<?>[] all,
        Class<? extends Number>[] bounded,
        Class<? extends Number> one,
        Class[] raw,
        boolean yes,
        byte small,
        byte[] bytes,
        short medium,
        short[] shorts,
        int number,
        long large,
        float half,
        double third,
        double endless,
        char letter) implements Asks {

    @Override
    public Class<?>[] all() {
        return all.clone();
    }

    @Override
    public Class<? extends Number>[] bounded() {
        return bounded.clone();
    }

    @Override
    public Class[] raw() {
        return raw.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public short[] shorts() {
        return shorts.clone();
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Asks.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Asks that
                && Arrays.equals(this.all, that.all())
                && Arrays.equals(this.bounded, that.bounded())
                && Objects.equals(this.one, that.one())
                && Arrays.equals(this.raw, that.raw())
                && Objects.equals(this.yes, that.yes())
                && Objects.equals(this.small, that.small())
                && Arrays.equals(this.bytes, that.bytes())
                && Objects.equals(this.medium, that.medium())
                && Arrays.equals(this.shorts, that.shorts())
                && Objects.equals(this.number, that.number())
                && Objects.equals(this.large, that.large())
                && Objects.equals(this.half, that.half())
                && Objects.equals(this.third, that.third())
                && Objects.equals(this.endless, that.endless())
                && Objects.equals(this.letter, that.letter());
    }

    @Override
    public int hashCode() {
        return (127 * "all".hashCode() ^ Arrays.hashCode(this.all))
                + (127 * "bounded".hashCode() ^ Arrays.hashCode(this.bounded))
                + (127 * "one".hashCode() ^ Objects.hashCode(this.one))
                + (127 * "raw".hashCode() ^ Arrays.hashCode(this.raw))
                + (127 * "yes".hashCode() ^ Objects.hashCode(this.yes))
                + (127 * "small".hashCode() ^ Objects.hashCode(this.small))
                + (127 * "bytes".hashCode() ^ Arrays.hashCode(this.bytes))
                + (127 * "medium".hashCode() ^ Objects.hashCode(this.medium))
                + (127 * "shorts".hashCode() ^ Arrays.hashCode(this.shorts))
                + (127 * "number".hashCode() ^ Objects.hashCode(this.number))
                + (127 * "large".hashCode() ^ Objects.hashCode(this.large))
                + (127 * "half".hashCode() ^ Objects.hashCode(this.half))
                + (127 * "third".hashCode() ^ Objects.hashCode(this.third))
                + (127 * "endless".hashCode() ^ Objects.hashCode(this.endless))
                + (127 * "letter".hashCode() ^ Objects.hashCode(this.letter));
    }
}
