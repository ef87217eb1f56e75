package dev.posthaste.processor.read;

import dev.posthaste.Depends;
import dev.posthaste.Lease;
import dev.posthaste.Provides;
import dev.posthaste.SecurityScheme;
import dev.posthaste.processor.model.Need;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Reads `@Depends`, on a parameter or method itself or on the annotation that stands there.
record NeedReader(Session session, TypeElement owner) {

    /// What an element asks for.
    ///
    /// @param wanted the type of the parameter; null on a method, whose dependencies' values are not used
    List<Need> read(Element element, @Nullable TypeMirror wanted) {
        var needs = new ArrayList<Need>();
        for (var mirror : element.getAnnotationMirrors()) {
            if (Annotations.name(mirror).equals(Depends.class.getName())) {
                needs.addAll(needs(element, mirror, null, wanted));
            }
            var asking = Annotations.find(Annotations.type(mirror), Depends.class);
            if (asking != null) {
                needs.addAll(needs(element, asking, mirror, wanted));
            }
        }
        return needs;
    }

    private List<Need> needs(
            Element element, AnnotationMirror depends, @Nullable AnnotationMirror asking, @Nullable TypeMirror wanted) {
        return providers(session.annotations(), depends).stream()
                .map(provider -> need(element, provider, depends, asking, wanted))
                .toList();
    }

    static List<TypeElement> providers(Annotations annotations, AnnotationMirror depends) {
        return annotations.items(depends, "value").stream()
                .map(NeedReader::provider)
                .toList();
    }

    private static TypeElement provider(Object type) {
        if (type instanceof DeclaredType declared && declared.getKind() != TypeKind.ERROR) {
            return (TypeElement) declared.asElement();
        }
        throw new Unresolved(type.toString());
    }

    private Need need(
            Element element,
            TypeElement provider,
            AnnotationMirror depends,
            @Nullable AnnotationMirror asking,
            @Nullable TypeMirror wanted) {
        var compiler = session.compiler();
        var kind = compiler.isVisible(provider, owner) ? kind(provider) : Need.Kind.HIDDEN;
        return new Need(
                compiler.places().of(element),
                compiler.name(provider),
                kind,
                asking == null || kind == Need.Kind.SCHEME ? null : asked(asking),
                asking == null ? new Need.Scopes(List.of(), List.of()) : scopes(depends, asking),
                Boolean.TRUE.equals(session.annotations().value(depends, "cached")),
                wanted == null || kind == Need.Kind.NEITHER || kind == Need.Kind.HIDDEN
                        ? ""
                        : misfit(provider, kind, wanted));
    }

    private Need.Asked asked(AnnotationMirror asking) {
        var value = session.demand().generated(Annotations.type(asking), "_Value", owner);
        return new Need.Asked(
                value, List.copyOf(session.annotations().constants(asking).values()));
    }

    private Need.Scopes scopes(AnnotationMirror depends, AnnotationMirror asking) {
        var reader = new ScopeReader(session.annotations(), asking);
        return new Need.Scopes(reader.scopes(), reader.unread(providers(session.annotations(), depends)));
    }

    private Need.Kind kind(TypeElement provider) {
        if (provides(provider) != null) {
            return Need.Kind.PROVIDER;
        }
        return scheme(provider) == null ? Need.Kind.NEITHER : Need.Kind.SCHEME;
    }

    static @Nullable ExecutableElement provides(TypeElement provider) {
        return ElementFilter.methodsIn(provider.getEnclosedElements()).stream()
                .filter(method -> Annotations.find(method, Provides.class) != null)
                .findFirst()
                .orElse(null);
    }

    /// The class as a security scheme; null where it is none.
    private @Nullable DeclaredType scheme(TypeElement provider) {
        var scheme = session.compiler().elements().getTypeElement(SecurityScheme.class.getName());
        return scheme == null ? null : supertype(provider.asType(), scheme);
    }

    private @Nullable DeclaredType supertype(TypeMirror type, TypeElement wanted) {
        if (type instanceof DeclaredType declared && declared.asElement().equals(wanted)) {
            return declared;
        }
        for (var parent : session.compiler().types().directSupertypes(type)) {
            var found = supertype(parent, wanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String misfit(TypeElement provider, Need.Kind kind, TypeMirror wanted) {
        var provided = kind == Need.Kind.SCHEME ? argument(scheme(provider)) : provided(provider);
        if (provided == null || provided.getKind() == TypeKind.VOID) {
            return provider.getSimpleName() + " provides no value";
        }
        if (provided.getKind() == TypeKind.ERROR) {
            throw new Unresolved(provided.toString());
        }
        return provided.getKind() == TypeKind.TYPEVAR
                        || session.compiler().types().isAssignable(boxed(provided), boxed(wanted))
                ? ""
                : "%s provides %s, which is no %s".formatted(provider.getSimpleName(), text(provided), text(wanted));
    }

    /// The value is handed on as an object, which no conversion makes another number.
    private TypeMirror boxed(TypeMirror type) {
        var types = session.compiler().types();
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    private static String text(TypeMirror type) {
        return type.toString().replaceAll("@\\S+ ", "");
    }

    private @Nullable TypeMirror provided(TypeElement provider) {
        var method = provides(provider);
        var type = method == null ? null : method.getReturnType();
        return type instanceof DeclaredType declared
                        && ((TypeElement) declared.asElement())
                                .getQualifiedName()
                                .contentEquals(Lease.class.getName())
                ? argument(declared)
                : type;
    }

    private static @Nullable TypeMirror argument(@Nullable DeclaredType type) {
        return type == null || type.getTypeArguments().isEmpty()
                ? null
                : type.getTypeArguments().getFirst();
    }
}
