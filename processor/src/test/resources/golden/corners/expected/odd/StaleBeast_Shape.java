package odd;

import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [StaleBeast].
@Generated("dev.posthaste.processor")
@SuppressWarnings({"deprecation", "removal"})
final class StaleBeast_Shape extends RecordShape<StaleBeast> {

    static final StaleBeast_Shape SHAPE = new StaleBeast_Shape();

    private StaleBeast_Shape() {
        super(new RecordName("odd.StaleBeast", "StaleBeast", "").with("{\"deprecated\":true}"));
    }

    @Override
    protected StaleBeast construct(Values values) {
        return new StaleBeast();
    }

    @Override
    protected @Nullable Object component(StaleBeast value, int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    protected StaleBeast acceptMembers(JsonInput in) {
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            in.skip();
        }
        return new StaleBeast();
    }

    @Override
    protected void writeMembers(StaleBeast value, JsonOutput out) {
    }
}
