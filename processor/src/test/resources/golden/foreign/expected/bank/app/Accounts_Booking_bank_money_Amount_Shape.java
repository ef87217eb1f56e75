package bank.app;

import bank.money.Amount;
import bank.money.Rate;
import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Amount].
@Generated("dev.posthaste.processor")
final class Accounts_Booking_bank_money_Amount_Shape extends RecordShape<Amount> {

    static final Accounts_Booking_bank_money_Amount_Shape SHAPE = new Accounts_Booking_bank_money_Amount_Shape(
            Field.of("cents", Shapes.of(long.class).with(Constraints.positive())),
            Field.of("currency", Shapes.of(String.class)).byDefault("EUR"),
            Field.of("rate", Accounts_Booking_bank_money_Rate_Shape.SHAPE).orNull(),
            Field.of("tags", Shapes.list(Shapes.of(String.class).with(Constraints.length(0, 3)))));

    private final Field<Long> cents;
    private final Field<String> currency;
    private final Field<Rate> rate;
    private final Field<List<String>> tags;
    private final String standardCurrency;

    private Accounts_Booking_bank_money_Amount_Shape(
            Field<Long> cents, Field<String> currency, Field<Rate> rate, Field<List<String>> tags) {
        super(new RecordName("bank.money.Amount", "Amount", ""), cents, currency, rate, tags);
        this.cents = cents;
        this.currency = currency;
        this.rate = rate;
        this.tags = tags;
        this.standardCurrency = currency.standard();
    }

    @Override
    protected Amount construct(Values values) {
        return new Amount(values.at(0), values.at(1), values.at(2), values.at(3));
    }

    @Override
    protected @Nullable Object component(Amount value, int index) {
        return switch (index) {
            case 0 -> value.cents();
            case 1 -> value.currency();
            case 2 -> value.rate();
            case 3 -> value.tags();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Amount acceptMembers(JsonInput in) {
        long cents = 0;
        String currency = this.standardCurrency;
        Rate rate = null;
        List<String> tags = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "cents" -> {
                    seen = in.once(seen, 0);
                    cents = this.cents.shape().accept(in);
                }
                case "currency" -> {
                    seen = in.once(seen, 1);
                    currency = this.currency.shape().accept(in);
                }
                case "rate" -> {
                    seen = in.once(seen, 2);
                    rate = this.rate.shape().accept(in);
                }
                case "tags" -> {
                    seen = in.once(seen, 3);
                    tags = this.tags.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b1001L);
        return new Amount(cents, currency, rate, tags);
    }

    @Override
    protected void writeMembers(Amount value, JsonOutput out) {
        out.name("cents");
        this.cents.shape().write(value.cents(), out);
        out.name("currency");
        this.currency.shape().write(value.currency(), out);
        out.name("rate");
        this.rate.shape().write(value.rate(), out);
        out.name("tags");
        this.tags.shape().write(value.tags(), out);
    }
}
