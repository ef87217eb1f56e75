package bank.app;

import bank.app.Accounts.Booking;
import bank.money.Amount;
import dev.posthaste.json.Field;
import dev.posthaste.json.JsonInput;
import dev.posthaste.json.JsonOutput;
import dev.posthaste.json.RecordName;
import dev.posthaste.json.RecordShape;
import dev.posthaste.json.Shapes;
import dev.posthaste.json.Values;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/// The shape of [Booking].
@Generated("dev.posthaste.processor")
final class Accounts_Booking_Shape extends RecordShape<Booking> {

    static final Accounts_Booking_Shape SHAPE = new Accounts_Booking_Shape(
            Field.of("amount", Accounts_Booking_bank_money_Amount_Shape.SHAPE),
            Field.of("text", Shapes.of(String.class)));

    private final Field<Amount> amount;
    private final Field<String> text;

    private Accounts_Booking_Shape(Field<Amount> amount, Field<String> text) {
        super(new RecordName("bank.app.Accounts.Booking", "Booking", ""), amount, text);
        this.amount = amount;
        this.text = text;
    }

    @Override
    protected Booking construct(Values values) {
        return new Booking(values.at(0), values.at(1));
    }

    @Override
    protected @Nullable Object component(Booking value, int index) {
        return switch (index) {
            case 0 -> value.amount();
            case 1 -> value.text();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    protected Booking acceptMembers(JsonInput in) {
        Amount amount = null;
        String text = null;
        long seen = 0;
        for (var member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "amount" -> {
                    seen = in.once(seen, 0);
                    amount = this.amount.shape().accept(in);
                }
                case "text" -> {
                    seen = in.once(seen, 1);
                    text = this.text.shape().accept(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, 0b11L);
        return new Booking(amount, text);
    }

    @Override
    protected void writeMembers(Booking value, JsonOutput out) {
        out.name("amount");
        this.amount.shape().write(value.amount(), out);
        out.name("text");
        this.text.shape().write(value.text(), out);
    }
}
