package dev.posthaste.testing.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.Depends;
import dev.posthaste.Get;
import dev.posthaste.Provides;
import dev.posthaste.testing.TestClient;
import org.junit.jupiter.api.Test;

/// Handlers and providers of superclasses are those of the class too.
class InheritanceTest {

    static class Shelf {
        @Get("/name")
        String name() {
            return "shelf";
        }
    }

    static class BookShelf extends Shelf {
        @Override
        String name() {
            return "books";
        }

        @Get("/size")
        int size() {
            return 3;
        }
    }

    static class Database {
        @Provides
        String connection() {
            return "real";
        }
    }

    static class Reading {
        @Get("/read")
        String read(@Depends(Database.class) String connection) {
            return connection;
        }
    }

    private final TestClient client = TestClient.of(App.named("Shelves")
            .supply(new Database() {
                @Override
                String connection() {
                    return "anonymous";
                }
            })
            .include(new BookShelf(), new Reading()));

    @Test
    void aSubclassAnswersWithItsOwnHandlersAndThoseItInherits() {
        assertThat(client.get("/name").send().text()).isEqualTo("\"books\"");
        assertThat(client.get("/size").send().text()).isEqualTo("3");
    }

    @Test
    void anAnonymousSubclassCanBeSupplied() {
        assertThat(client.get("/read").send().text()).isEqualTo("\"anonymous\"");
    }
}
