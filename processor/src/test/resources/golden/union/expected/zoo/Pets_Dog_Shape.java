package zoo;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Tag;
import dev.posthaste.json.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import zoo.Pets.Dog;
import zoo.Pets.Pet;

/// The shape of [Dog].
@Generated("dev.posthaste.processor")
public final class Pets_Dog_Shape extends RecordShape<Dog> {

    public static final Pets_Dog_Shape SHAPE = new Pets_Dog_Shape(
            Field.of("name", Shapes.of(String.class)),
            Field.of("friends", Shapes.list(Shapes.later(() -> Pets_Pet_Shape.SHAPE))));

    private final Field<String> name;
    private final Field<List<Pet>> friends;

    private Pets_Dog_Shape(Field<String> name, Field<List<Pet>> friends) {
        super(new RecordName("zoo.Pets.Dog", "Dog", ""), new Tag("type", "hound"), name, friends);
        this.name = name;
        this.friends = friends;
    }

    @Override
    protected Dog construct(Values values) {
        return new Dog(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Dog value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.friends();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Dog acceptMembers(JsonInput in) {
        String name = null;
        List<Pet> friends = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "name" -> {
                    seen = in.once(seen, 0);
                    name = this.name.shape().accept(in);
                }
                case "friends" -> {
                    seen = in.once(seen, 1);
                    friends = this.friends.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Dog(name, friends);
    }

    @Override
    protected void writeMembers(Dog value, JsonOutput out) {
        out.name("name");
        this.name.shape().write(value.name(), out);
        out.name("friends");
        this.friends.shape().write(value.friends(), out);
    }
}
