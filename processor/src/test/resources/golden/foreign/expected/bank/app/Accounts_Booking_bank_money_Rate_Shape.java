package bank.app;

import bank.money.Rate;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Rate].
@Generated("dev.posthaste.processor")
final class Accounts_Booking_bank_money_Rate_Shape extends RecordShape<Rate> {

    static final Accounts_Booking_bank_money_Rate_Shape SHAPE = new Accounts_Booking_bank_money_Rate_Shape(Field.of(
            "factor",
            Shapes.of(double.class)));

    private final Field<Double> factor;

    private Accounts_Booking_bank_money_Rate_Shape(Field<Double> factor) {
        super(new RecordName("bank.money.Rate", "Rate", ""), factor);
        this.factor = factor;
    }

    @Override
    protected Rate construct(Values values) {
        return new Rate(values.at(0));
    }

    @Override
    protected @Nullable Object component(Rate value, int index) {
        return switch (index) {
            case 0 -> value.factor();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Rate acceptMembers(JsonInput in) {
        double factor = 0;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "factor" -> {
                    seen = in.once(seen, 0);
                    factor = this.factor.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1L);
        return new Rate(factor);
    }

    @Override
    protected void writeMembers(Rate value, JsonOutput out) {
        out.name("factor");
        this.factor.shape().write(value.factor(), out);
    }
}
