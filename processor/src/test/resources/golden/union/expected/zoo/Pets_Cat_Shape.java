package zoo;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import zoo.Pets.Cat;

/// The shape of [Cat].
@Generated("dev.posthaste.processor")
public final class Pets_Cat_Shape extends RecordShape<Cat> {

    public static final Pets_Cat_Shape SHAPE = new Pets_Cat_Shape(
            Field.of("name", Shapes.of(String.class)),
            Field.of("lives", Shapes.of(int.class)));

    private final Field<String> name;
    private final Field<Integer> lives;

    private Pets_Cat_Shape(Field<String> name, Field<Integer> lives) {
        super(new RecordName("zoo.Pets.Cat", "Cat", "It purrs."), new Tag("type", "Cat"), name, lives);
        this.name = name;
        this.lives = lives;
    }

    @Override
    protected Cat construct(Values values) {
        return new Cat(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Cat value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.lives();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Cat acceptMembers(JsonInput in) {
        String name = null;
        int lives = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> {
                    seen = in.once(seen, 0);
                    name = this.name.shape().accept(in);
                }
                case "lives" -> {
                    seen = in.once(seen, 1);
                    lives = this.lives.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Cat(name, lives);
    }

    @Override
    protected void writeMembers(Cat value, JsonOutput out) {
        out.name("name");
        this.name.shape().write(value.name(), out);
        out.name("lives");
        this.lives.shape().write(value.lives(), out);
    }
}
