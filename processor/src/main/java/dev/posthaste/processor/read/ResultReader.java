package dev.posthaste.processor.read;

import dev.posthaste.Response;
import dev.posthaste.Returns;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Selection;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads what a handler returns, and how that is written.
record ResultReader(Session session, TypeElement owner) {

    Result read(ExecutableElement method) {
        var target = target(method);
        var stream = new SinkReader(session, owner)
                .read(
                        method,
                        selection(method),
                        (views, item) -> target == null ? item : projected(views, item, target));
        if (stream != null) {
            return stream;
        }
        var type = method.getReturnType();
        if (type.getKind() == TypeKind.VOID) {
            return new Result.Nothing();
        }
        if (isNamed(type, Response.class)) {
            return new Result.Whole();
        }
        var views = new Views(List.of(type), List.copyOf(method.getAnnotationMirrors()));
        var shape = session.types(owner, null).read(views);
        return new Result.Value(target == null ? shape : projected(views, shape, target), selection(method));
    }

    private static boolean isNamed(TypeMirror type, Class<?> wanted) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(wanted.getName());
    }

    private @Nullable TypeMirror target(ExecutableElement method) {
        var returns = Annotations.find(method, Returns.class);
        return returns != null
                        && session.annotations().value(returns, "value") instanceof TypeMirror type
                        && type.getKind() != TypeKind.VOID
                ? type
                : null;
    }

    private Selection selection(ExecutableElement method) {
        var returns = Annotations.find(method, Returns.class);
        if (returns == null) {
            return Selection.ALL;
        }
        var omitted = session.annotations().items(returns, "omit").stream()
                .map(each -> ((VariableElement) each).getSimpleName().toString())
                .toList();
        return new Selection(omitted, texts(method, "include"), texts(method, "exclude"));
    }

    private List<String> texts(ExecutableElement method, String member) {
        var returns = Annotations.find(method, Returns.class);
        return returns == null
                ? List.of()
                : session.annotations().items(returns, member).stream()
                        .map(String::valueOf)
                        .toList();
    }

    /// The same use, where the innermost items of lists and maps are written as another type.
    private ShapeUse projected(Views views, ShapeUse use, TypeMirror target) {
        return switch (use.form()) {
            case TypeForm.Items(var factory, var item) ->
                with(use, new TypeForm.Items(factory, projected(views.argument(0), item, target)));
            case TypeForm.Mapping(var keys, var values) ->
                with(use, new TypeForm.Mapping(keys, projected(views.argument(1), values, target)));
            case TypeForm.Maybe(var value) ->
                with(use, new TypeForm.Maybe(projected(views.argument(0), value, target)));
            case TypeForm.None _ -> use;
            default -> {
                var whole = session.types(owner, null).read(Views.of(target));
                var misfit = new Projecting(session.compiler()).misfit(views.type(), target);
                yield whole.form() instanceof TypeForm.None
                        ? with(use, whole.form())
                        : with(use, new TypeForm.Projected(with(use, use.form(), false), whole, misfit));
            }
        };
    }

    private static ShapeUse with(ShapeUse use, TypeForm form) {
        return with(use, form, use.nullable());
    }

    private static ShapeUse with(ShapeUse use, TypeForm form, boolean nullable) {
        return new ShapeUse(use.type(), form, use.constraints(), nullable, use.strict());
    }
}
