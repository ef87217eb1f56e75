package names;

import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import dev.posthaste.runtime.node.Provider;
import java.lang.Override;
import javax.annotation.processing.Generated;
import names.Class.Room;

/// The provider [Room].
@Generated("dev.posthaste.processor")
final class Class_Room_Nodes implements Nodes<Room> {

    @Override
    public Provider<Room> provider() {
        return Provider.<Room>calling((room, given) -> room.room(given.at(0)))
                .creating(Room::new)
                .taking(Parameter.Given.ASKED);
    }
}
