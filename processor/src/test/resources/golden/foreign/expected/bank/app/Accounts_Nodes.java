package bank.app;

import dev.posthaste.json.Field;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Nodes;
import dev.posthaste.runtime.node.Parameter;
import java.util.List;
import javax.annotation.processing.Generated;

/// The handlers of [Accounts].
@Generated("dev.posthaste.processor")
final class Accounts_Nodes implements Nodes<Accounts> {

    @Override
    public List<Handler<Accounts>> handlers() {
        return List.of(book(), limit());
    }

    private static Handler<Accounts> book() {
        return Handler.<Accounts>of("POST", "/bookings", "book", (accounts, given) -> accounts.book(given.at(0)))
                .taking(Parameter.body(Field.of("booking", Accounts_Booking_Shape.SHAPE)))
                .returning(Accounts_Booking_Shape.SHAPE);
    }

    private static Handler<Accounts> limit() {
        return Handler.<Accounts>of("PUT", "/limit", "limit", (accounts, given) -> {
                    accounts.limit(given.at(0));
                    return null;
                })
                .taking(Parameter.body(Field.of("amount", Accounts_bank_money_Amount_Shape.SHAPE)));
    }
}
