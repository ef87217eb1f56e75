package dev.posthaste.processor.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.posthaste.processor.model.ClassName;
import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the names in generated code against the modules that it is compiled with.
class LibraryTest {

    @ParameterizedTest
    @MethodSource("dev.posthaste.processor.write.Library#types")
    void typesExistAndArePublic(ClassName name) throws ClassNotFoundException {
        var type = Class.forName(name.qualified());
        assertThat(Modifier.isPublic(type.getModifiers())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("dev.posthaste.processor.write.Library#methods")
    void methodsExistAndArePublic(Library.Called called) {
        assertThatCode(() -> assertThat(Class.forName(binary(called.type())).getMethods())
                        .anyMatch(method -> method.getName().equals(called.method())))
                .doesNotThrowAnyException();
    }

    private static String binary(ClassName name) {
        return name.packageName() + "." + name.nested().replace('.', '$');
    }
}
