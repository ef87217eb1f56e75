package dev.posthaste.processor.check;

import dev.posthaste.internal.constraint.Constraint;
import dev.posthaste.internal.constraint.Constraints;
import dev.posthaste.processor.model.Constant;
import dev.posthaste.processor.model.ConstraintUse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Holds values against constraints while compiling, by the same methods that generated code calls.
final class Violation {

    private Violation() {}

    /// What is wrong with a scalar; empty where nothing is, or where the constraint is no good itself, which is another
    /// rule's concern.
    static String of(ConstraintUse use, Object value) {
        if (!(use.made() instanceof ConstraintUse.Known(var name, var arguments))) {
            return "";
        }
        return Stream.of(Constraints.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .map(method -> violation(method, arguments, value))
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked") // the annotation fits the type
    private static String violation(Method method, List<Constant> arguments, Object value) {
        try {
            var values = new ArrayList<Object>();
            for (int i = 0; i < arguments.size(); i++) {
                values.add(argument(method.getParameterTypes()[i], arguments.get(i)));
            }
            var constraint = (Constraint<Object>) method.invoke(null, values.toArray());
            var mismatch = constraint.violation(value);
            return mismatch == null ? "" : mismatch.text();
        } catch (InvocationTargetException | IllegalAccessException | IllegalArgumentException e) {
            return "";
        }
    }

    private static Object argument(Class<?> type, Constant constant) {
        if (constant instanceof Constant.Several(var _, var items)) {
            return items.stream().map(Violation::source).toArray(String[]::new);
        }
        var source = source(constant);
        if (type == boolean.class) {
            return Boolean.valueOf(source);
        }
        if (type == String.class) {
            return source;
        }
        var whole = source.equals("Integer.MAX_VALUE") ? Integer.MAX_VALUE : Long.parseLong(source.replace("L", ""));
        return type == int.class ? (Object) (int) whole : (Object) whole;
    }

    private static String source(Constant constant) {
        return switch (constant) {
            case Constant.Text(var value) -> value;
            case Constant.Literal(var source) -> source;
            default -> "";
        };
    }
}
