package apiary;

import apiary.Swarms.Reading;
import apiary.Swarms.Tidy;
import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Swarms].
@Generated("dev.posthaste.processor")
final class Swarms_Nodes implements Nodes<Swarms> {

    @Override
    public List<Handler<Swarms>> handlers() {
        return List.of(swarm());
    }

    private static Handler<Swarms> swarm() {
        return Handler.<Swarms>of(
                        "POST",
                        "/swarms/{version}",
                        "swarm",
                        (swarms, given) -> swarms.swarm(given.at(0), given.at(1), given.at(2)))
                .taking(
                        Parameter.path(Field.of("version", Shapes.converted(new Reading(), Shapes.of(String.class)))),
                        Parameter.plain(
                                Field.of("mood", Shapes.prepared(new Tidy(), Shapes.of(String.class).orNull()))
                                        .orNull()),
                        Parameter.body(Field.of("swarm", Swarms_Swarm_Shape.SHAPE)))
                .returning(Swarms_Swarm_Shape.SHAPE);
    }
}
