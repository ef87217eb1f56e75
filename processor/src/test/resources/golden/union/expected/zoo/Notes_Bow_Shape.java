package zoo;

import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import zoo.Notes.Bow;

/// The shape of [Bow].
@Generated("dev.posthaste.processor")
final class Notes_Bow_Shape extends RecordShape<Bow> {

    static final Notes_Bow_Shape SHAPE = new Notes_Bow_Shape();

    private Notes_Bow_Shape() {
        super(new RecordName("zoo.Notes.Bow", "Bow", ""), new Tag("kind", "Bow"));
    }

    @Override
    protected Bow construct(Values values) {
        return new Bow();
    }

    @Override
    protected @Nullable Object component(Bow value, int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    protected Bow acceptMembers(JsonInput in) {
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            in.skip();
        }
        return new Bow();
    }

    @Override
    protected void writeMembers(Bow value, JsonOutput out) {
    }
}
