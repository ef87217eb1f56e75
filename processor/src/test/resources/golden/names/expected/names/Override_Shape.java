package names;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;

/// The shape of [Override].
@Generated("dev.posthaste.processor")
final class Override_Shape {

    static final Shape<Override> SHAPE = Shapes.enumeration(
            new RecordName("names.Override", "Override", "Hides the annotation in this package."),
            Override::name,
            Override.values());

    private Override_Shape() {}
}
