package dev.posthaste.processor.read;

import dev.posthaste.Depends;
import dev.posthaste.Lease;
import dev.posthaste.processor.model.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads `@Depends`, on a parameter or method itself or on the annotation that stands there.
record NeedReader(Session session, TypeElement owner) {

    /// A place that asks.
    ///
    /// @param element where it stands
    /// @param depends what it says
    /// @param asking  the user's annotation that says it; null where it stands there itself
    record Spot(
            Element element,
            AnnotationMirror depends,
            @Nullable AnnotationMirror asking) {

        /// Those of an element.
        static List<Spot> of(Element element) {
            var spots = new ArrayList<Spot>();
            for (var mirror : element.getAnnotationMirrors()) {
                if (Annotations.name(mirror).equals(Depends.class.getName())) {
                    spots.add(new Spot(element, mirror, null));
                }
                var asking = Annotations.find(Annotations.type(mirror), Depends.class);
                if (asking != null) {
                    spots.add(new Spot(element, asking, mirror));
                }
            }
            return spots;
        }

        /// The classes asked for; where none is named, that of the parameter.
        List<TypeElement> providers(Annotations annotations) {
            var named = NeedReader.providers(annotations, depends);
            return named.isEmpty() && asking == null && element instanceof VariableElement
                    ? List.of(provider(element.asType()))
                    : named;
        }
    }

    /// What an element asks for.
    ///
    /// @param wanted the type of the parameter; null on a method, whose dependencies' values are not used
    List<Need> read(Element element, @Nullable TypeMirror wanted) {
        return Spot.of(element).stream().flatMap(spot -> needs(spot, wanted)).toList();
    }

    private Stream<Need> needs(Spot spot, @Nullable TypeMirror wanted) {
        return spot.providers(session.annotations()).stream().map(provider -> need(spot, provider, wanted));
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

    private Need need(Spot spot, TypeElement provider, @Nullable TypeMirror wanted) {
        var compiler = session.compiler();
        var kind = compiler.isVisible(provider, owner) ? kind(provider) : Need.Kind.HIDDEN;
        var asking = spot.asking();
        var found = kind == Need.Kind.PROVIDER || kind == Need.Kind.SCHEME;
        return new Need(
                compiler.places().of(spot.element()),
                compiler.name(provider),
                kind,
                asking == null || kind == Need.Kind.SCHEME ? null : asked(asking),
                scopes(spot),
                new Need.Manner(
                        Boolean.TRUE.equals(session.annotations().value(spot.depends(), "cached")),
                        until(spot),
                        wanted != null && found && mayBeNull(spot.element(), provider, wanted)),
                wanted == null || !found ? "" : misfit(provider, wanted));
    }

    private Need.Asked asked(AnnotationMirror asking) {
        var value = session.demand().generated(Annotations.type(asking), "_Value", owner);
        return new Need.Asked(
                value, List.copyOf(session.annotations().constants(asking).values()));
    }

    private Need.Scopes scopes(Spot spot) {
        var own = session.annotations().items(spot.depends(), "scopes").stream().map(Object::toString);
        var asking = spot.asking();
        if (asking == null) {
            return new Need.Scopes(own.toList(), List.of());
        }
        var reader = new ScopeReader(session.annotations(), asking);
        return new Need.Scopes(
                Stream.concat(own, reader.scopes().stream()).distinct().toList(),
                reader.unread(spot.providers(session.annotations())));
    }

    private Lease.@Nullable End until(Spot spot) {
        var said = session.annotations().items(spot.depends(), "until");
        return said.isEmpty() ? null : Lease.End.valueOf(said.getFirst().toString());
    }

    private Need.Kind kind(TypeElement provider) {
        if (Providers.find(provider) != null) {
            return Need.Kind.PROVIDER;
        }
        return providers().scheme(provider) == null ? Need.Kind.NEITHER : Need.Kind.SCHEME;
    }

    private Providers providers() {
        return new Providers(session.compiler());
    }

    private String misfit(TypeElement provider, TypeMirror wanted) {
        var provided = providers().value(provider);
        if (provided == null || provided.getKind() == TypeKind.VOID) {
            return provider.getSimpleName() + " provides no value";
        }
        if (provided.getKind() == TypeKind.ERROR) {
            throw new Unresolved(provided.toString());
        }
        if (!fits(provided, wanted)) {
            return "%s provides %s, which is no %s".formatted(provider.getSimpleName(), text(provided), text(wanted));
        }
        return "";
    }

    private boolean mayBeNull(Element element, TypeElement provider, TypeMirror wanted) {
        var provided = providers().value(provider);
        return provided != null && mayBeNull(provider, provided) && !Providers.isNullable(element, wanted);
    }

    private static boolean mayBeNull(TypeElement provider, TypeMirror provided) {
        var found = Providers.find(provider);
        return (found != null
                        && found.getKind() == ElementKind.METHOD
                        && Providers.isNullable(found, found.getReturnType()))
                || Providers.isNullable(provided);
    }

    /// What has type variables is settled by an object at run time: the classes must fit.
    private boolean fits(TypeMirror provided, TypeMirror wanted) {
        var types = session.compiler().types();
        return provided.getKind() == TypeKind.TYPEVAR
                || types.isAssignable(boxed(provided), boxed(wanted))
                || (isOpen(provided) && types.isAssignable(types.erasure(provided), types.erasure(wanted)));
    }

    private static boolean isOpen(TypeMirror type) {
        return type.getKind() == TypeKind.TYPEVAR
                || (type instanceof DeclaredType declared
                        && declared.getTypeArguments().stream().anyMatch(NeedReader::isOpen));
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
}
