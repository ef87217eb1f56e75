package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles handlers against records that were compiled before.
class JarsTest {

    @TempDir
    private Path folder;

    private Compilation compile(String name, String source, Path... jars) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        var file = Files.writeString(home.resolve(name + ".java"), source);
        var classes = Files.createDirectory(home.resolve("classes"));
        var compilation =
                Compilation.of(List.of(file), classes, Compilation.classPath(jars), List.of(new PosthasteProcessor()));
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation;
    }

    @Test
    void recordsThatWereCompiledWithTheProcessorKeepTheirShapes() throws IOException {
        var jar = compile("Item", """
                package stock;

                /// Something to sell.
                @dev.posthaste.Schema
                public record Item(String name) {}
                """);
        var shop = compile("Shop", """
                package shop;

                class Shop {

                    @dev.posthaste.Get("/item")
                    stock.Item item() {
                        return new stock.Item("nail");
                    }
                }
                """, jar.classes());
        assertThat(shop.generated()).containsOnlyKeys("shop/Shop_Nodes.java");
        assertThat(shop.generated().get("shop/Shop_Nodes.java")).contains("import stock.Item_Shape;");
    }

    @Test
    void recordsOfTheSamePackageThatWereCompiledWithoutNeedAreGivenShapesLater() throws IOException {
        var jar = compile("Item", "package shop; record Item(String name) {}");
        var shop = compile("Shop", """
                package shop;

                class Shop {

                    @dev.posthaste.Get("/item")
                    Item item() {
                        return new Item("nail");
                    }
                }
                """, jar.classes());
        assertThat(shop.generated()).containsOnlyKeys("shop/Shop_Nodes.java", "shop/Shop_shop_Item_Shape.java");
    }
}
