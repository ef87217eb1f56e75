package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import odd.Corners.Name;
import org.jspecify.annotations.Nullable;

/// The shape of [Name].
@Generated("dev.posthaste.processor")
final class Corners_Name_Shape extends RecordShape<Name> {

    static final Corners_Name_Shape SHAPE = new Corners_Name_Shape(
            Field.of("in", Shapes.of(int.class)).describedAs("goes on for two lines"),
            Field.of("seen", Shapes.of(boolean.class)).byDefault("true").describedAs("\u2013 a dash"),
            Field.of("member", Shapes.of(long.class)).byDefault("2"),
            Field.of("out", Shapes.of(double.class)),
            Field.of("value", Shapes.of(Integer.class)).orNull(),
            Field.of("values", Shapes.of(String.class)),
            Field.of("index", Shapes.of(String.class)),
            Field.of("name", Shapes.of(String.class)),
            Field.of("standardSeen", Shapes.of(String.class)));

    private final Field<Integer> in;
    private final Field<Boolean> seen;
    private final Field<Long> member;
    private final Field<Double> out;
    private final Field<Integer> value;
    private final Field<String> values;
    private final Field<String> index;
    private final Field<String> name;
    private final Field<String> standardSeen;
    private final boolean standardSeen_;
    private final long standardMember;

    private Corners_Name_Shape(
            Field<Integer> in,
            Field<Boolean> seen,
            Field<Long> member,
            Field<Double> out,
            Field<Integer> value,
            Field<String> values,
            Field<String> index,
            Field<String> name,
            Field<String> standardSeen) {
        super(
                new RecordName(
                        "odd.Corners.Name",
                        "Name",
                        "A \"quoted\" \\ name, *emphasised* \u2013 with code:\n\n```java\n@Get(\"/x\")\n```"),
                in,
                seen,
                member,
                out,
                value,
                values,
                index,
                name,
                standardSeen);
        this.in = in;
        this.seen = seen;
        this.member = member;
        this.out = out;
        this.value = value;
        this.values = values;
        this.index = index;
        this.name = name;
        this.standardSeen = standardSeen;
        this.standardSeen_ = seen.standard();
        this.standardMember = member.standard();
    }

    @Override
    protected Name construct(Values values) {
        return new Name(
                values.<Integer>at(0),
                values.<Boolean>at(1),
                values.<Long>at(2),
                values.<Double>at(3),
                values.<Integer>at(4),
                values.<String>at(5),
                values.<String>at(6),
                values.<String>at(7),
                values.<String>at(8));
    }

    @Override
    protected @Nullable Object component(Name value, int index) {
        return switch (index) {
            case 0 -> value.in();
            case 1 -> value.seen();
            case 2 -> value.member();
            case 3 -> value.out();
            case 4 -> value.value();
            case 5 -> value.values();
            case 6 -> value.index();
            case 7 -> value.name();
            case 8 -> value.standardSeen();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Name acceptMembers(JsonInput in_) {
        int in = 0;
        boolean seen = this.standardSeen_;
        long member = this.standardMember;
        double out = 0;
        Integer value = null;
        String values = null;
        String index = null;
        String name = null;
        String standardSeen = null;
        long seen_ = 0;
        for (var member_ = in_.nextName(); member_ != null; member_ = in_.nextName()) {
            switch (member_) {
                case "in" -> {
                    seen_ = in_.once(seen_, 0);
                    in = this.in.shape().accept(in_);
                }
                case "seen" -> {
                    seen_ = in_.once(seen_, 1);
                    seen = this.seen.shape().accept(in_);
                }
                case "member" -> {
                    seen_ = in_.once(seen_, 2);
                    member = this.member.shape().accept(in_);
                }
                case "out" -> {
                    seen_ = in_.once(seen_, 3);
                    out = this.out.shape().accept(in_);
                }
                case "value" -> {
                    seen_ = in_.once(seen_, 4);
                    value = this.value.shape().accept(in_);
                }
                case "values" -> {
                    seen_ = in_.once(seen_, 5);
                    values = this.values.shape().accept(in_);
                }
                case "index" -> {
                    seen_ = in_.once(seen_, 6);
                    index = this.index.shape().accept(in_);
                }
                case "name" -> {
                    seen_ = in_.once(seen_, 7);
                    name = this.name.shape().accept(in_);
                }
                case "standardSeen" -> {
                    seen_ = in_.once(seen_, 8);
                    standardSeen = this.standardSeen.shape().accept(in_);
                }
                default -> in_.skip();
            }
        }
        in_.require(seen_, 0b111101001L);
        return new Name(in, seen, member, out, value, values, index, name, standardSeen);
    }

    @Override
    protected void writeMembers(Name value, JsonOutput out) {
        out.name("in");
        this.in.shape().write(value.in(), out);
        out.name("seen");
        this.seen.shape().write(value.seen(), out);
        out.name("member");
        this.member.shape().write(value.member(), out);
        out.name("out");
        this.out.shape().write(value.out(), out);
        out.name("value");
        this.value.shape().write(value.value(), out);
        out.name("values");
        this.values.shape().write(value.values(), out);
        out.name("index");
        this.index.shape().write(value.index(), out);
        out.name("name");
        this.name.shape().write(value.name(), out);
        out.name("standardSeen");
        this.standardSeen.shape().write(value.standardSeen(), out);
    }
}
