import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;

/// The shape of [List.Kind].
@Generated("dev.posthaste.processor")
final class List_Kind_Shape {

    static final Shape<List.Kind> SHAPE = Shapes.enumeration(
            new RecordName("List.Kind", "Kind", ""),
            List.Kind::name,
            List.Kind.values());

    private List_Kind_Shape() {}
}
