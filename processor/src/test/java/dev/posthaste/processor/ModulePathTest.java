package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles an application that is a module.
class ModulePathTest {

    @TempDir
    private Path folder;

    @Test
    void publicRecordsOfAModuleHaveShapesWithoutWarnings() throws IOException {
        var home = Files.createDirectories(folder.resolve("source/shop"));
        Files.writeString(folder.resolve("source/module-info.java"), """
                module shop {
                    requires dev.posthaste.runtime;
                    exports shop;
                    opens shop to dev.posthaste.runtime;
                }
                """);
        Files.writeString(home.resolve("Shop.java"), """
                package shop;

                import dev.posthaste.Get;

                /// A shop.
                public final class Shop {

                    public record Item(String name) {}

                    Shop() {}

                    @Get("/item")
                    Item item() {
                        return new Item("nail");
                    }
                }
                """);
        var classes = Files.createDirectory(folder.resolve("classes"));
        var options = List.of("-p", FailTest.modules(System.getProperty("java.class.path")));
        var sources = Compilation.sources(folder.resolve("source"));
        var compilation = Compilation.of(sources, classes, options, List.of(new PosthasteProcessor()));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated().get("shop/Shop_Item_Shape.java"))
                .contains("public final class")
                .doesNotContain("@Generated");
    }
}
