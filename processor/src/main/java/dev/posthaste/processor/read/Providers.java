package dev.posthaste.processor.read;

import dev.posthaste.Lease;
import dev.posthaste.Provides;
import dev.posthaste.SecurityScheme;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Finds what makes the values of a class that is asked for.
record Providers(Compiler compiler) {

    /// The method or constructor with `@Provides`: a class's own, else the nearest of the classes and interfaces above;
    /// null where there is none.
    static @Nullable ExecutableElement find(TypeElement type) {
        var own = own(type);
        return own.isEmpty()
                ? above(type)
                        .map(Providers::find)
                        .filter(found -> found != null && found.getKind() == ElementKind.METHOD)
                        .findFirst()
                        .orElse(null)
                : own.getFirst();
    }

    /// Those of the class itself; more than one is an error.
    static List<ExecutableElement> own(TypeElement type) {
        var constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        var said = Annotations.find(type, Provides.class) == null
                ? Stream.<ExecutableElement>of()
                : whole(type, constructors);
        return Stream.of(
                        said,
                        constructors.stream().filter(Providers::isMarked),
                        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                .filter(Providers::isMarked))
                .flatMap(found -> found)
                .toList();
    }

    /// The constructor that `@Provides` on a class means: a record's canonical one, or the only one of a class.
    private static Stream<ExecutableElement> whole(TypeElement type, List<ExecutableElement> constructors) {
        var components = type.getRecordComponents().stream()
                .map(Element::asType)
                .map(TypeMirror::toString)
                .toList();
        return constructors.stream()
                .filter(each -> type.getKind() != ElementKind.RECORD
                        || each.getParameters().stream()
                                .map(parameter -> parameter.asType().toString())
                                .toList()
                                .equals(components));
    }

    private static boolean isMarked(ExecutableElement element) {
        return Annotations.find(element, Provides.class) != null;
    }

    private static Stream<TypeElement> above(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(each -> each instanceof DeclaredType && each.getKind() != TypeKind.ERROR)
                .map(each -> (TypeElement) ((DeclaredType) each).asElement());
    }

    /// The type of the values, seen from the class that is asked for; null where there is none.
    @Nullable
    TypeMirror value(TypeElement asked) {
        var scheme = scheme(asked);
        if (scheme != null) {
            return argument(scheme);
        }
        var found = find(asked);
        if (found == null || found.getKind() == ElementKind.CONSTRUCTOR) {
            return found == null ? null : asked.asType();
        }
        var method = (ExecutableType) compiler.types().asMemberOf((DeclaredType) asked.asType(), found);
        var type = method.getReturnType();
        return isLease(type) ? argument((DeclaredType) type) : type;
    }

    static boolean isLease(TypeMirror type) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(Lease.class.getName());
    }

    private static @Nullable TypeMirror argument(DeclaredType type) {
        return type.getTypeArguments().isEmpty()
                ? null
                : type.getTypeArguments().getFirst();
    }

    /// The class as a security scheme; null where it is none.
    @Nullable
    DeclaredType scheme(TypeElement asked) {
        var scheme = compiler.elements().getTypeElement(SecurityScheme.class.getName());
        return scheme == null ? null : supertype(asked.asType(), scheme);
    }

    private @Nullable DeclaredType supertype(TypeMirror type, TypeElement wanted) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(wanted)) {
            return declared;
        }
        for (var parent : compiler.types().directSupertypes(type)) {
            var found = supertype(parent, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// Whether a type is marked `@Nullable`, whosever that is.
    static boolean isNullable(@Nullable TypeMirror type) {
        return type != null && mentions(type.getAnnotationMirrors());
    }

    /// Whether an element or its type is.
    static boolean isNullable(Element element, TypeMirror type) {
        return isNullable(type) || mentions(element.getAnnotationMirrors());
    }

    private static boolean mentions(List<? extends AnnotationMirror> mirrors) {
        return mirrors.stream()
                .anyMatch(mirror -> Annotations.type(mirror).getSimpleName().contentEquals("Nullable"));
    }
}
