package dev.posthaste.runtime.encode;

import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.node.GeneratedName;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the shape that the processor wrote for a class; each is looked up once. Safe for use by several threads.
public final class GeneratedShapes extends ClassValue<Optional<Shape<Object>>> {

    /// None looked up yet.
    public GeneratedShapes() {}

    @Override
    @SuppressWarnings("unchecked") // the shape of a class's own name is of that class
    protected Optional<Shape<Object>> computeValue(Class<?> type) {
        var name = GeneratedName.of(type, "_Shape");
        try {
            var shape = Class.forName(name, true, type.getClassLoader());
            return Optional.of((Shape<Object>) (type.getTypeParameters().length == 0 ? constant(shape) : open(shape)));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (RuntimeException | ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "the generated class %s cannot be opened: add 'opens %s to dev.posthaste.runtime;' to module-info.java"
                            .formatted(name, type.getPackageName()),
                    e);
        }
    }

    private static Object constant(Class<?> shape) throws ReflectiveOperationException {
        var field = shape.getDeclaredField("SHAPE");
        field.setAccessible(true);
        return field.get(null);
    }

    /// The shape of a generic record, for type arguments that are known only by the values themselves.
    private static Object open(Class<?> shape) throws ReflectiveOperationException {
        var factory = Arrays.stream(shape.getDeclaredMethods())
                .filter(method -> method.getName().equals("of") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException("of"));
        factory.setAccessible(true);
        var arguments = Stream.of(factory.getParameterTypes())
                .map(type -> type == Shape.class ? Shapes.any().orNull() : "Any")
                .toArray();
        return factory.invoke(null, arguments);
    }
}
