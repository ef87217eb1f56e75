package zoo;

import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import zoo.Pets.Fish;

/// The shape of [Fish].
@Generated("dev.posthaste.processor")
public final class Pets_Fish_Shape extends RecordShape<Fish> {

    public static final Pets_Fish_Shape SHAPE = new Pets_Fish_Shape();

    private Pets_Fish_Shape() {
        super(new RecordName("zoo.Pets.Fish", "Fish", ""), new Tag("type", "Fish"));
    }

    @Override
    protected Fish construct(Values values) {
        return new Fish();
    }

    @Override
    protected @Nullable Object component(Fish value, int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    protected Fish acceptMembers(JsonInput in) {
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            in.skip();
        }
        return new Fish();
    }

    @Override
    protected void writeMembers(Fish value, JsonOutput out) {
    }
}
