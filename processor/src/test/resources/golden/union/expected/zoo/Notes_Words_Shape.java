package zoo;

import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import zoo.Notes.Words;

/// The shape of [Words].
@Generated("dev.posthaste.processor")
final class Notes_Words_Shape {

    static final Shape<Words> SHAPE = Shapes.value(Words::new, Words::words, Shapes.list(Shapes.of(String.class)));

    private Notes_Words_Shape() {}
}
