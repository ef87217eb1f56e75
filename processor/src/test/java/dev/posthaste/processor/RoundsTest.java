package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compiles a handler of a record that another processor writes.
class RoundsTest {

    private static final class OtherProcessor extends AbstractProcessor {

        private boolean done;

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (var out =
                        processingEnv.getFiler().createSourceFile("shop.Item").openWriter()) {
                    out.write("package shop; record Item(String name) {}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    private static final String SHOP = """
            package shop;

            class Shop {

                @dev.posthaste.Get("/items")
                java.util.List<Item> items() {
                    return java.util.List.of();
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path source() throws IOException {
        return Files.writeString(folder.resolve("Shop.java"), SHOP);
    }

    @Test
    void typesThatAreWrittenInTheFirstRoundAreReadInTheSecond() throws IOException {
        var classes = Files.createDirectory(folder.resolve("classes"));
        var compilation = Compilation.of(
                List.of(source()),
                classes,
                Compilation.classPath(),
                List.of(new PosthasteProcessor(), new OtherProcessor()));
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKeys("shop/Shop_Nodes.java", "shop/Item_Shape.java");
    }

    @Test
    void typesThatNobodyWritesAreTheCompilersConcern() throws IOException {
        var classes = Files.createDirectory(folder.resolve("classes"));
        var compilation = Compilation.of(List.of(source()), classes);
        assertThat(compilation.diagnostics()).singleElement().asString().contains("cannot find symbol");
        assertThat(compilation.generated()).isEmpty();
    }
}
