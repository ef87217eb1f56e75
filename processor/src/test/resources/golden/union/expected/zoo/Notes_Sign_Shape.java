package zoo;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import zoo.Notes.Sign;

/// The shape of [Sign].
@Generated("dev.posthaste.processor")
final class Notes_Sign_Shape {

    static final Shape<Sign> SHAPE = Shapes.enumeration(
            new RecordName("zoo.Notes.Sign", "Sign", ""),
            Sign::name,
            Sign.values());

    private Notes_Sign_Shape() {}
}
