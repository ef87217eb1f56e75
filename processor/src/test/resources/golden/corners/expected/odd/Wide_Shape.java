package odd;

import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Wide].
@Generated("dev.posthaste.processor")
public final class Wide_Shape extends RecordShape<Wide> {

    public static final Wide_Shape SHAPE = new Wide_Shape(
            Field.of("a0", Shapes.of(int.class)),
            Field.of("a1", Shapes.of(int.class)),
            Field.of("a2", Shapes.of(int.class)),
            Field.of("a3", Shapes.of(int.class)),
            Field.of("a4", Shapes.of(int.class)),
            Field.of("a5", Shapes.of(int.class)),
            Field.of("a6", Shapes.of(int.class)),
            Field.of("a7", Shapes.of(int.class)),
            Field.of("a8", Shapes.of(int.class)),
            Field.of("a9", Shapes.of(int.class)),
            Field.of("a10", Shapes.of(int.class)),
            Field.of("a11", Shapes.of(int.class)),
            Field.of("a12", Shapes.of(int.class)),
            Field.of("a13", Shapes.of(int.class)),
            Field.of("a14", Shapes.of(int.class)),
            Field.of("a15", Shapes.of(int.class)),
            Field.of("a16", Shapes.of(int.class)),
            Field.of("a17", Shapes.of(int.class)),
            Field.of("a18", Shapes.of(int.class)),
            Field.of("a19", Shapes.of(int.class)),
            Field.of("a20", Shapes.of(int.class)),
            Field.of("a21", Shapes.of(int.class)),
            Field.of("a22", Shapes.of(int.class)),
            Field.of("a23", Shapes.of(int.class)),
            Field.of("a24", Shapes.of(int.class)),
            Field.of("a25", Shapes.of(int.class)),
            Field.of("a26", Shapes.of(int.class)),
            Field.of("a27", Shapes.of(int.class)),
            Field.of("a28", Shapes.of(int.class)),
            Field.of("a29", Shapes.of(int.class)),
            Field.of("a30", Shapes.of(int.class)),
            Field.of("a31", Shapes.of(int.class)),
            Field.of("a32", Shapes.of(int.class)),
            Field.of("a33", Shapes.of(int.class)),
            Field.of("a34", Shapes.of(int.class)),
            Field.of("a35", Shapes.of(int.class)),
            Field.of("a36", Shapes.of(int.class)),
            Field.of("a37", Shapes.of(int.class)),
            Field.of("a38", Shapes.of(int.class)),
            Field.of("a39", Shapes.of(int.class)),
            Field.of("a40", Shapes.of(int.class)),
            Field.of("a41", Shapes.of(int.class)),
            Field.of("a42", Shapes.of(int.class)),
            Field.of("a43", Shapes.of(int.class)),
            Field.of("a44", Shapes.of(int.class)),
            Field.of("a45", Shapes.of(int.class)),
            Field.of("a46", Shapes.of(int.class)),
            Field.of("a47", Shapes.of(int.class)),
            Field.of("a48", Shapes.of(int.class)),
            Field.of("a49", Shapes.of(int.class)),
            Field.of("a50", Shapes.of(int.class)),
            Field.of("a51", Shapes.of(int.class)),
            Field.of("a52", Shapes.of(int.class)),
            Field.of("a53", Shapes.of(int.class)),
            Field.of("a54", Shapes.of(int.class)),
            Field.of("a55", Shapes.of(int.class)),
            Field.of("a56", Shapes.of(int.class)),
            Field.of("a57", Shapes.of(int.class)),
            Field.of("a58", Shapes.of(int.class)),
            Field.of("a59", Shapes.of(int.class)),
            Field.of("a60", Shapes.of(int.class)),
            Field.of("a61", Shapes.of(int.class)),
            Field.of("a62", Shapes.of(int.class)),
            Field.of("a63", Shapes.of(int.class)),
            Field.of("a64", Shapes.of(int.class)));

    private final Field<Integer> a0;
    private final Field<Integer> a1;
    private final Field<Integer> a2;
    private final Field<Integer> a3;
    private final Field<Integer> a4;
    private final Field<Integer> a5;
    private final Field<Integer> a6;
    private final Field<Integer> a7;
    private final Field<Integer> a8;
    private final Field<Integer> a9;
    private final Field<Integer> a10;
    private final Field<Integer> a11;
    private final Field<Integer> a12;
    private final Field<Integer> a13;
    private final Field<Integer> a14;
    private final Field<Integer> a15;
    private final Field<Integer> a16;
    private final Field<Integer> a17;
    private final Field<Integer> a18;
    private final Field<Integer> a19;
    private final Field<Integer> a20;
    private final Field<Integer> a21;
    private final Field<Integer> a22;
    private final Field<Integer> a23;
    private final Field<Integer> a24;
    private final Field<Integer> a25;
    private final Field<Integer> a26;
    private final Field<Integer> a27;
    private final Field<Integer> a28;
    private final Field<Integer> a29;
    private final Field<Integer> a30;
    private final Field<Integer> a31;
    private final Field<Integer> a32;
    private final Field<Integer> a33;
    private final Field<Integer> a34;
    private final Field<Integer> a35;
    private final Field<Integer> a36;
    private final Field<Integer> a37;
    private final Field<Integer> a38;
    private final Field<Integer> a39;
    private final Field<Integer> a40;
    private final Field<Integer> a41;
    private final Field<Integer> a42;
    private final Field<Integer> a43;
    private final Field<Integer> a44;
    private final Field<Integer> a45;
    private final Field<Integer> a46;
    private final Field<Integer> a47;
    private final Field<Integer> a48;
    private final Field<Integer> a49;
    private final Field<Integer> a50;
    private final Field<Integer> a51;
    private final Field<Integer> a52;
    private final Field<Integer> a53;
    private final Field<Integer> a54;
    private final Field<Integer> a55;
    private final Field<Integer> a56;
    private final Field<Integer> a57;
    private final Field<Integer> a58;
    private final Field<Integer> a59;
    private final Field<Integer> a60;
    private final Field<Integer> a61;
    private final Field<Integer> a62;
    private final Field<Integer> a63;
    private final Field<Integer> a64;

    private Wide_Shape(
            Field<Integer> a0,
            Field<Integer> a1,
            Field<Integer> a2,
            Field<Integer> a3,
            Field<Integer> a4,
            Field<Integer> a5,
            Field<Integer> a6,
            Field<Integer> a7,
            Field<Integer> a8,
            Field<Integer> a9,
            Field<Integer> a10,
            Field<Integer> a11,
            Field<Integer> a12,
            Field<Integer> a13,
            Field<Integer> a14,
            Field<Integer> a15,
            Field<Integer> a16,
            Field<Integer> a17,
            Field<Integer> a18,
            Field<Integer> a19,
            Field<Integer> a20,
            Field<Integer> a21,
            Field<Integer> a22,
            Field<Integer> a23,
            Field<Integer> a24,
            Field<Integer> a25,
            Field<Integer> a26,
            Field<Integer> a27,
            Field<Integer> a28,
            Field<Integer> a29,
            Field<Integer> a30,
            Field<Integer> a31,
            Field<Integer> a32,
            Field<Integer> a33,
            Field<Integer> a34,
            Field<Integer> a35,
            Field<Integer> a36,
            Field<Integer> a37,
            Field<Integer> a38,
            Field<Integer> a39,
            Field<Integer> a40,
            Field<Integer> a41,
            Field<Integer> a42,
            Field<Integer> a43,
            Field<Integer> a44,
            Field<Integer> a45,
            Field<Integer> a46,
            Field<Integer> a47,
            Field<Integer> a48,
            Field<Integer> a49,
            Field<Integer> a50,
            Field<Integer> a51,
            Field<Integer> a52,
            Field<Integer> a53,
            Field<Integer> a54,
            Field<Integer> a55,
            Field<Integer> a56,
            Field<Integer> a57,
            Field<Integer> a58,
            Field<Integer> a59,
            Field<Integer> a60,
            Field<Integer> a61,
            Field<Integer> a62,
            Field<Integer> a63,
            Field<Integer> a64) {
        super(
                new RecordName("odd.Wide", "Wide", "More components than a `long` has bits."),
                a0,
                a1,
                a2,
                a3,
                a4,
                a5,
                a6,
                a7,
                a8,
                a9,
                a10,
                a11,
                a12,
                a13,
                a14,
                a15,
                a16,
                a17,
                a18,
                a19,
                a20,
                a21,
                a22,
                a23,
                a24,
                a25,
                a26,
                a27,
                a28,
                a29,
                a30,
                a31,
                a32,
                a33,
                a34,
                a35,
                a36,
                a37,
                a38,
                a39,
                a40,
                a41,
                a42,
                a43,
                a44,
                a45,
                a46,
                a47,
                a48,
                a49,
                a50,
                a51,
                a52,
                a53,
                a54,
                a55,
                a56,
                a57,
                a58,
                a59,
                a60,
                a61,
                a62,
                a63,
                a64);
        this.a0 = a0;
        this.a1 = a1;
        this.a2 = a2;
        this.a3 = a3;
        this.a4 = a4;
        this.a5 = a5;
        this.a6 = a6;
        this.a7 = a7;
        this.a8 = a8;
        this.a9 = a9;
        this.a10 = a10;
        this.a11 = a11;
        this.a12 = a12;
        this.a13 = a13;
        this.a14 = a14;
        this.a15 = a15;
        this.a16 = a16;
        this.a17 = a17;
        this.a18 = a18;
        this.a19 = a19;
        this.a20 = a20;
        this.a21 = a21;
        this.a22 = a22;
        this.a23 = a23;
        this.a24 = a24;
        this.a25 = a25;
        this.a26 = a26;
        this.a27 = a27;
        this.a28 = a28;
        this.a29 = a29;
        this.a30 = a30;
        this.a31 = a31;
        this.a32 = a32;
        this.a33 = a33;
        this.a34 = a34;
        this.a35 = a35;
        this.a36 = a36;
        this.a37 = a37;
        this.a38 = a38;
        this.a39 = a39;
        this.a40 = a40;
        this.a41 = a41;
        this.a42 = a42;
        this.a43 = a43;
        this.a44 = a44;
        this.a45 = a45;
        this.a46 = a46;
        this.a47 = a47;
        this.a48 = a48;
        this.a49 = a49;
        this.a50 = a50;
        this.a51 = a51;
        this.a52 = a52;
        this.a53 = a53;
        this.a54 = a54;
        this.a55 = a55;
        this.a56 = a56;
        this.a57 = a57;
        this.a58 = a58;
        this.a59 = a59;
        this.a60 = a60;
        this.a61 = a61;
        this.a62 = a62;
        this.a63 = a63;
        this.a64 = a64;
    }

    @Override
    protected Wide construct(Values values) {
        return new Wide(
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
                values.at(17),
                values.at(18),
                values.at(19),
                values.at(20),
                values.at(21),
                values.at(22),
                values.at(23),
                values.at(24),
                values.at(25),
                values.at(26),
                values.at(27),
                values.at(28),
                values.at(29),
                values.at(30),
                values.at(31),
                values.at(32),
                values.at(33),
                values.at(34),
                values.at(35),
                values.at(36),
                values.at(37),
                values.at(38),
                values.at(39),
                values.at(40),
                values.at(41),
                values.at(42),
                values.at(43),
                values.at(44),
                values.at(45),
                values.at(46),
                values.at(47),
                values.at(48),
                values.at(49),
                values.at(50),
                values.at(51),
                values.at(52),
                values.at(53),
                values.at(54),
                values.at(55),
                values.at(56),
                values.at(57),
                values.at(58),
                values.at(59),
                values.at(60),
                values.at(61),
                values.at(62),
                values.at(63),
                values.at(64));
    }

    @Override
    protected @Nullable Object component(Wide value, int index) {
        return switch (index) {
            case 0 -> value.a0();
            case 1 -> value.a1();
            case 2 -> value.a2();
            case 3 -> value.a3();
            case 4 -> value.a4();
            case 5 -> value.a5();
            case 6 -> value.a6();
            case 7 -> value.a7();
            case 8 -> value.a8();
            case 9 -> value.a9();
            case 10 -> value.a10();
            case 11 -> value.a11();
            case 12 -> value.a12();
            case 13 -> value.a13();
            case 14 -> value.a14();
            case 15 -> value.a15();
            case 16 -> value.a16();
            case 17 -> value.a17();
            case 18 -> value.a18();
            case 19 -> value.a19();
            case 20 -> value.a20();
            case 21 -> value.a21();
            case 22 -> value.a22();
            case 23 -> value.a23();
            case 24 -> value.a24();
            case 25 -> value.a25();
            case 26 -> value.a26();
            case 27 -> value.a27();
            case 28 -> value.a28();
            case 29 -> value.a29();
            case 30 -> value.a30();
            case 31 -> value.a31();
            case 32 -> value.a32();
            case 33 -> value.a33();
            case 34 -> value.a34();
            case 35 -> value.a35();
            case 36 -> value.a36();
            case 37 -> value.a37();
            case 38 -> value.a38();
            case 39 -> value.a39();
            case 40 -> value.a40();
            case 41 -> value.a41();
            case 42 -> value.a42();
            case 43 -> value.a43();
            case 44 -> value.a44();
            case 45 -> value.a45();
            case 46 -> value.a46();
            case 47 -> value.a47();
            case 48 -> value.a48();
            case 49 -> value.a49();
            case 50 -> value.a50();
            case 51 -> value.a51();
            case 52 -> value.a52();
            case 53 -> value.a53();
            case 54 -> value.a54();
            case 55 -> value.a55();
            case 56 -> value.a56();
            case 57 -> value.a57();
            case 58 -> value.a58();
            case 59 -> value.a59();
            case 60 -> value.a60();
            case 61 -> value.a61();
            case 62 -> value.a62();
            case 63 -> value.a63();
            case 64 -> value.a64();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Wide acceptMembers(JsonInput in) {
        throw in.odd();
    }

    @Override
    protected void writeMembers(Wide value, JsonOutput out) {
        out.name("a0");
        this.a0.shape().write(value.a0(), out);
        out.name("a1");
        this.a1.shape().write(value.a1(), out);
        out.name("a2");
        this.a2.shape().write(value.a2(), out);
        out.name("a3");
        this.a3.shape().write(value.a3(), out);
        out.name("a4");
        this.a4.shape().write(value.a4(), out);
        out.name("a5");
        this.a5.shape().write(value.a5(), out);
        out.name("a6");
        this.a6.shape().write(value.a6(), out);
        out.name("a7");
        this.a7.shape().write(value.a7(), out);
        out.name("a8");
        this.a8.shape().write(value.a8(), out);
        out.name("a9");
        this.a9.shape().write(value.a9(), out);
        out.name("a10");
        this.a10.shape().write(value.a10(), out);
        out.name("a11");
        this.a11.shape().write(value.a11(), out);
        out.name("a12");
        this.a12.shape().write(value.a12(), out);
        out.name("a13");
        this.a13.shape().write(value.a13(), out);
        out.name("a14");
        this.a14.shape().write(value.a14(), out);
        out.name("a15");
        this.a15.shape().write(value.a15(), out);
        out.name("a16");
        this.a16.shape().write(value.a16(), out);
        out.name("a17");
        this.a17.shape().write(value.a17(), out);
        out.name("a18");
        this.a18.shape().write(value.a18(), out);
        out.name("a19");
        this.a19.shape().write(value.a19(), out);
        out.name("a20");
        this.a20.shape().write(value.a20(), out);
        out.name("a21");
        this.a21.shape().write(value.a21(), out);
        out.name("a22");
        this.a22.shape().write(value.a22(), out);
        out.name("a23");
        this.a23.shape().write(value.a23(), out);
        out.name("a24");
        this.a24.shape().write(value.a24(), out);
        out.name("a25");
        this.a25.shape().write(value.a25(), out);
        out.name("a26");
        this.a26.shape().write(value.a26(), out);
        out.name("a27");
        this.a27.shape().write(value.a27(), out);
        out.name("a28");
        this.a28.shape().write(value.a28(), out);
        out.name("a29");
        this.a29.shape().write(value.a29(), out);
        out.name("a30");
        this.a30.shape().write(value.a30(), out);
        out.name("a31");
        this.a31.shape().write(value.a31(), out);
        out.name("a32");
        this.a32.shape().write(value.a32(), out);
        out.name("a33");
        this.a33.shape().write(value.a33(), out);
        out.name("a34");
        this.a34.shape().write(value.a34(), out);
        out.name("a35");
        this.a35.shape().write(value.a35(), out);
        out.name("a36");
        this.a36.shape().write(value.a36(), out);
        out.name("a37");
        this.a37.shape().write(value.a37(), out);
        out.name("a38");
        this.a38.shape().write(value.a38(), out);
        out.name("a39");
        this.a39.shape().write(value.a39(), out);
        out.name("a40");
        this.a40.shape().write(value.a40(), out);
        out.name("a41");
        this.a41.shape().write(value.a41(), out);
        out.name("a42");
        this.a42.shape().write(value.a42(), out);
        out.name("a43");
        this.a43.shape().write(value.a43(), out);
        out.name("a44");
        this.a44.shape().write(value.a44(), out);
        out.name("a45");
        this.a45.shape().write(value.a45(), out);
        out.name("a46");
        this.a46.shape().write(value.a46(), out);
        out.name("a47");
        this.a47.shape().write(value.a47(), out);
        out.name("a48");
        this.a48.shape().write(value.a48(), out);
        out.name("a49");
        this.a49.shape().write(value.a49(), out);
        out.name("a50");
        this.a50.shape().write(value.a50(), out);
        out.name("a51");
        this.a51.shape().write(value.a51(), out);
        out.name("a52");
        this.a52.shape().write(value.a52(), out);
        out.name("a53");
        this.a53.shape().write(value.a53(), out);
        out.name("a54");
        this.a54.shape().write(value.a54(), out);
        out.name("a55");
        this.a55.shape().write(value.a55(), out);
        out.name("a56");
        this.a56.shape().write(value.a56(), out);
        out.name("a57");
        this.a57.shape().write(value.a57(), out);
        out.name("a58");
        this.a58.shape().write(value.a58(), out);
        out.name("a59");
        this.a59.shape().write(value.a59(), out);
        out.name("a60");
        this.a60.shape().write(value.a60(), out);
        out.name("a61");
        this.a61.shape().write(value.a61(), out);
        out.name("a62");
        this.a62.shape().write(value.a62(), out);
        out.name("a63");
        this.a63.shape().write(value.a63(), out);
        out.name("a64");
        this.a64.shape().write(value.a64(), out);
    }
}
