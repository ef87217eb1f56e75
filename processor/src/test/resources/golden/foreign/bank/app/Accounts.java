package bank.app;

import bank.money.Amount;
import dev.posthaste.*;

class Accounts {

    record Booking(Amount amount, String text) {}

    @Post("/bookings")
    Booking book(Booking booking) {
        return booking;
    }

    @Put("/limit")
    void limit(Amount amount) {}
}
