package names;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.lang.Integer;
import javax.annotation.processing.Generated;
import names.Class.Box;
import names.Class.Clash;
import org.jspecify.annotations.Nullable;

/// The shape of [Clash].
@Generated("dev.posthaste.processor")
final class Class_Clash_Shape extends RecordShape<Clash> {

    private static final Class_Box_Shape<String> BOX_OF_STRING = Class_Box_Shape.of(
            Shapes.of(String.class),
            "java.lang.String",
            "str");

    static final Class_Clash_Shape SHAPE = new Class_Clash_Shape(
            Field.of("SHAPE", Shapes.of(String.class)),
            Field.of("SHAPE_", Shapes.of(String.class)),
            Field.of("Field", Shapes.of(int.class)),
            Field.of("Override", Override_Shape.SHAPE),
            Field.of("Shapes", Shapes.of(int.class)),
            Field.of("a", Shapes.of(int.class)).byDefault("1"),
            Field.of("A", Shapes.of(int.class)).byDefault("2"),
            Field.of("names", Shapes.of(int.class)),
            Field.of("dev", Shapes.of(int.class)),
            Field.of("java", Shapes.of(int.class)),
            Field.of("yield", Shapes.of(int.class)),
            Field.of("record", Shapes.of(int.class)),
            Field.of("sealed", Shapes.of(int.class)),
            Field.of("permits", Shapes.of(int.class)),
            Field.of("when", Shapes.of(int.class)),
            Field.of("var", Shapes.of(int.class)),
            Field.of("BOX_OF_STRING", Shapes.of(int.class)),
            Field.of("box", BOX_OF_STRING));

    private final Field<String> SHAPE__;
    private final Field<String> SHAPE_;
    private final Field<Integer> Field_;
    private final Field<Override> Override_;
    private final Field<Integer> Shapes_;
    private final Field<Integer> a;
    private final Field<Integer> A;
    private final Field<Integer> names;
    private final Field<Integer> dev;
    private final Field<Integer> java_;
    private final Field<Integer> yield;
    private final Field<Integer> record;
    private final Field<Integer> sealed;
    private final Field<Integer> permits;
    private final Field<Integer> when;
    private final Field<Integer> var;
    private final Field<Integer> BOX_OF_STRING_;
    private final Field<Box<String>> box;
    private final int standardA;
    private final int standardA_;

    private Class_Clash_Shape(
            Field<String> SHAPE__,
            Field<String> SHAPE_,
            Field<Integer> Field_,
            Field<Override> Override_,
            Field<Integer> Shapes_,
            Field<Integer> a,
            Field<Integer> A,
            Field<Integer> names,
            Field<Integer> dev,
            Field<Integer> java_,
            Field<Integer> yield,
            Field<Integer> record,
            Field<Integer> sealed,
            Field<Integer> permits,
            Field<Integer> when,
            Field<Integer> var,
            Field<Integer> BOX_OF_STRING_,
            Field<Box<String>> box) {
        super(
                new RecordName(
                        "names.Class.Clash",
                        "Clash",
                        "Components that are called like what generated code has of its own."),
                SHAPE__,
                SHAPE_,
                Field_,
                Override_,
                Shapes_,
                a,
                A,
                names,
                dev,
                java_,
                yield,
                record,
                sealed,
                permits,
                when,
                var,
                BOX_OF_STRING_,
                box);
        this.SHAPE__ = SHAPE__;
        this.SHAPE_ = SHAPE_;
        this.Field_ = Field_;
        this.Override_ = Override_;
        this.Shapes_ = Shapes_;
        this.a = a;
        this.A = A;
        this.names = names;
        this.dev = dev;
        this.java_ = java_;
        this.yield = yield;
        this.record = record;
        this.sealed = sealed;
        this.permits = permits;
        this.when = when;
        this.var = var;
        this.BOX_OF_STRING_ = BOX_OF_STRING_;
        this.box = box;
        this.standardA = a.standard();
        this.standardA_ = A.standard();
    }

    @java.lang.Override
    protected Clash construct(Values values) {
        return new Clash(
                values.at(0),
                values.at(1),
                values.at(2),
                values.at(3),
                values.at(4),
                values.at(5),
                values.at(6),
                values.at(7),
                values.at(8),
                values.at(9),
                values.at(10),
                values.at(11),
                values.at(12),
                values.at(13),
                values.at(14),
                values.at(15),
                values.at(16),
                values.at(17));
    }

    @java.lang.Override
    protected @Nullable Object component(Clash value, int index) {
        return switch (index) {
            case 0 -> value.SHAPE();
            case 1 -> value.SHAPE_();
            case 2 -> value.Field();
            case 3 -> value.Override();
            case 4 -> value.Shapes();
            case 5 -> value.a();
            case 6 -> value.A();
            case 7 -> value.names();
            case 8 -> value.dev();
            case 9 -> value.java();
            case 10 -> value.yield();
            case 11 -> value.record();
            case 12 -> value.sealed();
            case 13 -> value.permits();
            case 14 -> value.when();
            case 15 -> value.var();
            case 16 -> value.BOX_OF_STRING();
            case 17 -> value.box();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @java.lang.Override
    protected Clash acceptMembers(JsonInput in) {
        String SHAPE__ = null;
        String SHAPE_ = null;
        int Field_ = 0;
        Override Override_ = null;
        int Shapes_ = 0;
        int a = this.standardA;
        int A = this.standardA_;
        int names = 0;
        int dev = 0;
        int java_ = 0;
        int yield = 0;
        int record = 0;
        int sealed = 0;
        int permits = 0;
        int when = 0;
        int var = 0;
        int BOX_OF_STRING_ = 0;
        Box<String> box = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "SHAPE" -> {
                    seen = in.once(seen, 0);
                    SHAPE__ = this.SHAPE__.shape().accept(in);
                }
                case "SHAPE_" -> {
                    seen = in.once(seen, 1);
                    SHAPE_ = this.SHAPE_.shape().accept(in);
                }
                case "Field" -> {
                    seen = in.once(seen, 2);
                    Field_ = this.Field_.shape().accept(in);
                }
                case "Override" -> {
                    seen = in.once(seen, 3);
                    Override_ = this.Override_.shape().accept(in);
                }
                case "Shapes" -> {
                    seen = in.once(seen, 4);
                    Shapes_ = this.Shapes_.shape().accept(in);
                }
                case "a" -> {
                    seen = in.once(seen, 5);
                    a = this.a.shape().accept(in);
                }
                case "A" -> {
                    seen = in.once(seen, 6);
                    A = this.A.shape().accept(in);
                }
                case "names" -> {
                    seen = in.once(seen, 7);
                    names = this.names.shape().accept(in);
                }
                case "dev" -> {
                    seen = in.once(seen, 8);
                    dev = this.dev.shape().accept(in);
                }
                case "java" -> {
                    seen = in.once(seen, 9);
                    java_ = this.java_.shape().accept(in);
                }
                case "yield" -> {
                    seen = in.once(seen, 10);
                    yield = this.yield.shape().accept(in);
                }
                case "record" -> {
                    seen = in.once(seen, 11);
                    record = this.record.shape().accept(in);
                }
                case "sealed" -> {
                    seen = in.once(seen, 12);
                    sealed = this.sealed.shape().accept(in);
                }
                case "permits" -> {
                    seen = in.once(seen, 13);
                    permits = this.permits.shape().accept(in);
                }
                case "when" -> {
                    seen = in.once(seen, 14);
                    when = this.when.shape().accept(in);
                }
                case "var" -> {
                    seen = in.once(seen, 15);
                    var = this.var.shape().accept(in);
                }
                case "BOX_OF_STRING" -> {
                    seen = in.once(seen, 16);
                    BOX_OF_STRING_ = this.BOX_OF_STRING_.shape().accept(in);
                }
                case "box" -> {
                    seen = in.once(seen, 17);
                    box = this.box.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0x3ff9fL);
        return new Clash(
                SHAPE__,
                SHAPE_,
                Field_,
                Override_,
                Shapes_,
                a,
                A,
                names,
                dev,
                java_,
                yield,
                record,
                sealed,
                permits,
                when,
                var,
                BOX_OF_STRING_,
                box);
    }

    @java.lang.Override
    protected void writeMembers(Clash value, JsonOutput out) {
        out.name("SHAPE");
        this.SHAPE__.shape().write(value.SHAPE(), out);
        out.name("SHAPE_");
        this.SHAPE_.shape().write(value.SHAPE_(), out);
        out.name("Field");
        this.Field_.shape().write(value.Field(), out);
        out.name("Override");
        this.Override_.shape().write(value.Override(), out);
        out.name("Shapes");
        this.Shapes_.shape().write(value.Shapes(), out);
        out.name("a");
        this.a.shape().write(value.a(), out);
        out.name("A");
        this.A.shape().write(value.A(), out);
        out.name("names");
        this.names.shape().write(value.names(), out);
        out.name("dev");
        this.dev.shape().write(value.dev(), out);
        out.name("java");
        this.java_.shape().write(value.java(), out);
        out.name("yield");
        this.yield.shape().write(value.yield(), out);
        out.name("record");
        this.record.shape().write(value.record(), out);
        out.name("sealed");
        this.sealed.shape().write(value.sealed(), out);
        out.name("permits");
        this.permits.shape().write(value.permits(), out);
        out.name("when");
        this.when.shape().write(value.when(), out);
        out.name("var");
        this.var.shape().write(value.var(), out);
        out.name("BOX_OF_STRING");
        this.BOX_OF_STRING_.shape().write(value.BOX_OF_STRING(), out);
        out.name("box");
        this.box.shape().write(value.box(), out);
    }
}
