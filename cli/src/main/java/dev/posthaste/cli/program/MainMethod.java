package dev.posthaste.cli.program;

import dev.posthaste.cli.terminal.Failure;
import dev.posthaste.internal.Launcher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;

/// The `main` of a loaded class.
public final class MainMethod {

    private final Class<?> type;
    private final Method method;

    private MainMethod(Class<?> type, Method method) {
        this.type = type;
        this.method = method;
    }

    /// Loads the class and finds its `main`: the one that takes arguments first, inherited ones last.
    ///
    /// @throws Failure where it has none
    public static MainMethod in(ClassLoader loader, String className) {
        try {
            var type = Class.forName(className, false, loader);
            return declared(type, String[].class)
                    .or(() -> declared(type))
                    .map(method -> new MainMethod(type, method))
                    .orElseThrow(() -> new Failure("error: %s has no main method".formatted(className)));
        } catch (ClassNotFoundException missing) {
            throw new Failure("error: the class %s is not there".formatted(className));
        }
    }

    /// The loader of its class.
    public ClassLoader loader() {
        return type.getClassLoader();
    }

    /// Runs it on the calling thread.
    ///
    /// @param launcher what answers `App.run`
    /// @throws Throwable what it throws
    public void run(Launcher launcher, List<String> arguments) throws Throwable {
        Thread.currentThread().setContextClassLoader(loader());
        ScopedValue.where(Launcher.CURRENT, launcher).call(() -> {
            invoke(arguments.toArray(String[]::new));
            return true;
        });
    }

    private void invoke(String[] arguments) throws Throwable {
        method.setAccessible(true);
        try {
            var target = Modifier.isStatic(method.getModifiers()) ? null : instance();
            if (method.getParameterCount() == 0) {
                method.invoke(target);
            } else {
                method.invoke(target, (Object) arguments);
            }
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private Object instance() throws ReflectiveOperationException {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException missing) {
            throw new Failure(
                    "error: the main method of %s is not static, so that the class needs a constructor without parameters"
                            .formatted(type.getName()));
        }
    }

    private static Optional<Method> declared(Class<?> type, Class<?>... parameters) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            try {
                var method = each.getDeclaredMethod("main", parameters);
                if (method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers())) {
                    return Optional.of(method);
                }
            } catch (NoSuchMethodException above) {
                // perhaps in the class above
            }
        }
        return Optional.empty();
    }
}
