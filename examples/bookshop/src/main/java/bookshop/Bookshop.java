package bookshop;

import catalog.Book;
import catalog.Page;
import dev.posthaste.*;
import java.util.ArrayList;
import java.util.List;

/// A shop whose records come from another module.
class Bookshop {

    private final List<Book> books = new ArrayList<>();

    /// The books, some at a time.
    ///
    /// @param skip how many to leave out
    @Get("/books")
    synchronized Page<Book> list(@Default("0") int skip) {
        return new Page<>(books.stream().skip(skip).toList(), books.size());
    }

    /// Adds a book.
    @Post("/books")
    @Status(201)
    synchronized Book add(Book book) {
        books.add(book);
        return book;
    }

    static App app() {
        return App.named("Bookshop").include(new Bookshop());
    }

    static void main(String[] args) {
        app().run(args);
    }
}
