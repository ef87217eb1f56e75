package hotel;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import hotel.Rooms.Key;
import javax.annotation.processing.Generated;

/// The provider [Key].
@Generated("dev.posthaste.processor")
final class Rooms_Key_Nodes implements Nodes<Key> {

    @Override
    public Provider<Key> provider() {
        return Provider.<Key>calling((key, given) -> key.key(given.at(0), given.at(1)))
                .creating(Key::new)
                .taking(
                        Parameter.plain(Field.of("hotel", Shapes.of(String.class))),
                        Parameter.plain(Field.of("id", Shapes.of(int.class))));
    }
}
