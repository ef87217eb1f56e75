package workshop;

import dev.posthaste.json.RecordName;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import javax.annotation.processing.Generated;
import workshop.Violins.Grade;

/// The shape of [Grade].
@Generated("dev.posthaste.processor")
public final class Violins_Grade_Shape {

    public static final Shape<Grade> SHAPE = Shapes.enumeration(
            new RecordName("workshop.Violins.Grade", "Grade", ""),
            constant -> constant.number,
            Grade.values());

    private Violins_Grade_Shape() {}
}
