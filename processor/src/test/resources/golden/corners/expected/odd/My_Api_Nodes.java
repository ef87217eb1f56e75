package odd;

import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [My$Api].
@Generated("dev.posthaste.processor")
final class My_Api_Nodes implements Nodes<My$Api> {

    @Override
    public List<Handler<My$Api>> handlers() {
        return List.of(item());
    }

    private static Handler<My$Api> item() {
        return Handler.<My$Api>of("GET", "/items", "item", (my$Api, given) -> my$Api.item())
                .returning(My_Api_Line_Item_Shape.SHAPE);
    }
}
