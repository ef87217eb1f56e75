package dev.posthaste.processor.read;

import dev.posthaste.Answer;
import dev.posthaste.Chunks;
import dev.posthaste.Default;
import dev.posthaste.Depends;
import dev.posthaste.Events;
import dev.posthaste.FromBody;
import dev.posthaste.FromCookie;
import dev.posthaste.FromForm;
import dev.posthaste.FromHeader;
import dev.posthaste.FromPath;
import dev.posthaste.FromQuery;
import dev.posthaste.Lines;
import dev.posthaste.Name;
import dev.posthaste.Request;
import dev.posthaste.SecurityScopes;
import dev.posthaste.WebSocketSession;
import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.Slot;
import dev.posthaste.processor.model.Source;
import dev.posthaste.processor.model.TypeForm;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/// Reads where a parameter's value comes from: its annotation, its name in the path, or its type.
///
/// @param session   what the readers share
/// @param owner     the class of the method
/// @param comments  the method's comment
/// @param variables the names in the path's template
record ArgumentReader(Session session, TypeElement owner, Comments comments, Collection<String> variables) {

    private static final Map<Source, Class<? extends Annotation>> SOURCES = new EnumMap<>(Map.of(
            Source.PATH, FromPath.class,
            Source.QUERY, FromQuery.class,
            Source.HEADER, FromHeader.class,
            Source.COOKIE, FromCookie.class,
            Source.FORM, FromForm.class));

    private static final Map<String, String> GIVEN = Map.of(
            Request.class.getName(), "REQUEST",
            Answer.class.getName(), "ANSWER",
            WebSocketSession.class.getName(), "SOCKET",
            SecurityScopes.class.getName(), "SCOPES",
            Events.class.getName(), "SINK",
            Lines.class.getName(), "SINK",
            Chunks.class.getName(), "SINK");

    Argument read(VariableElement parameter) {
        var place = session.compiler().places().of(parameter);
        var sources = sources(parameter);
        if (sources.size() > 1) {
            return new Argument.Contested(place, type(parameter), sources);
        }
        var needs = new NeedReader(session, owner).read(parameter, parameter.asType());
        if (!needs.isEmpty()) {
            var need = needs.getFirst();
            var several = need.misfitting("a parameter takes one value, but several are asked for");
            return new Argument.Needed(
                    place,
                    type(parameter),
                    needs.size() == 1 ? need : several,
                    Providers.isNullable(parameter, parameter.asType()),
                    unheeded(parameter));
        }
        var given = given(parameter);
        return given == null ? value(parameter) : given;
    }

    private JavaType type(VariableElement parameter) {
        return new TypeNames(session.compiler()).read(parameter.asType());
    }

    /// The annotations that say where the value comes from, by name.
    private static List<String> sources(VariableElement parameter) {
        return parameter.getAnnotationMirrors().stream()
                .filter(ArgumentReader::isSource)
                .map(mirror -> Annotations.type(mirror).getSimpleName().toString())
                .toList();
    }

    private static boolean isSource(AnnotationMirror mirror) {
        var name = Annotations.name(mirror);
        return name.equals(FromBody.class.getName())
                || SOURCES.values().stream().anyMatch(source -> name.equals(source.getName()))
                || name.equals(Depends.class.getName())
                || Annotations.find(Annotations.type(mirror), Depends.class) != null;
    }

    /// What would be held against a value of the request, but stands on one that a provider makes.
    private static List<String> unheeded(VariableElement parameter) {
        var names = ConstraintReader.names(Views.of(parameter));
        if (Annotations.find(parameter, Default.class) == null) {
            return names;
        }
        return Stream.concat(Stream.of("Default"), names.stream()).toList();
    }

    private Argument.@Nullable Given given(VariableElement parameter) {
        if (!(parameter.asType() instanceof DeclaredType type)) {
            return null;
        }
        var element = (TypeElement) type.asElement();
        var constant = asksForOwner(element)
                ? "ASKED"
                : GIVEN.get(element.getQualifiedName().toString());
        var compiler = session.compiler();
        return constant == null
                ? null
                : new Argument.Given(compiler.places().of(parameter), new TypeNames(compiler).read(type), constant);
    }

    private boolean asksForOwner(TypeElement type) {
        var depends = type.getKind() == ElementKind.ANNOTATION_TYPE ? Annotations.find(type, Depends.class) : null;
        return depends != null
                && NeedReader.providers(session.annotations(), depends).contains(owner);
    }

    private Argument value(VariableElement parameter) {
        var shape = session.types(owner, null).read(Views.of(parameter));
        var own = parameter.getSimpleName().toString();
        var name = labels(parameter).name(own);
        for (var source : SOURCES.entrySet()) {
            var given = session.annotations().text(parameter, source.getValue());
            if (given != null) {
                return outside(parameter, source.getKey(), given, shape);
            }
        }
        var body = Annotations.find(parameter, FromBody.class);
        if (body != null) {
            return body(parameter, body, shape);
        }
        if (variables.contains(own) || variables.contains(name)) {
            return outside(parameter, Source.PATH, variables.contains(own) ? own : name, shape);
        }
        return switch (shape.form()) {
            case TypeForm form when form.spelled() -> outside(parameter, Source.PLAIN, name, shape);
            case TypeForm.Fixed(var factory) when factory.equals("claims") -> body(parameter, name, unguarded(shape));
            case TypeForm form when isUpload(form) -> outside(parameter, Source.FORM, name, shape);
            default -> body(parameter, name, shape);
        };
    }

    /// Files come in forms only, so that they need no annotation.
    private static boolean isUpload(TypeForm form) {
        return form.isUpload()
                || (form instanceof TypeForm.Items items && items.item().form().isUpload());
    }

    private Argument body(VariableElement parameter, String name, ShapeUse shape) {
        return new Argument.Body(slot(parameter, name, shape), false, "");
    }

    private Argument body(VariableElement parameter, AnnotationMirror body, ShapeUse shape) {
        var given = text(body, "value");
        var own = parameter.getSimpleName().toString();
        var name = given.isEmpty() ? labels(parameter).name(own) : given;
        return new Argument.Body(
                slot(parameter, name, shape),
                Boolean.TRUE.equals(session.annotations().value(body, "embed")),
                text(body, "mediaType"));
    }

    private String text(AnnotationMirror mirror, String member) {
        return String.valueOf(session.annotations().value(mirror, member));
    }

    /// Claims without an annotation are no body: a forgotten `@Authenticated` must not let clients write their own.
    private static ShapeUse unguarded(ShapeUse shape) {
        var none = new TypeForm.None(
                "Claims without an annotation would be read from the body, where a client writes what it likes",
                "annotate the parameter with @Authenticated, or with @FromBody if that is what you want");
        return new ShapeUse(shape.type(), none, shape.constraints(), shape.nullable(), shape.strict());
    }

    /// A parameter outside JSON: a record takes all that its components name.
    private Argument outside(VariableElement parameter, Source source, String given, ShapeUse shape) {
        var own = parameter.getSimpleName().toString();
        var name = given.isEmpty() ? labels(parameter).name(own) : given;
        var underscores = source == Source.HEADER && keepsUnderscores(parameter);
        var named = !given.isEmpty() || Annotations.find(parameter, Name.class) != null;
        if (source == Source.HEADER && !named) {
            name = words(own, underscores ? '_' : '-');
        }
        return shape.form() instanceof TypeForm.Product && source != Source.PATH
                ? new Argument.Group(source, slot(parameter, name, shape), underscores)
                : new Argument.Single(source, slot(parameter, name, shape));
    }

    private boolean keepsUnderscores(VariableElement parameter) {
        var header = Annotations.find(parameter, FromHeader.class);
        return header != null && Boolean.TRUE.equals(session.annotations().value(header, "underscores"));
    }

    private static String words(String name, char between) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replace('_', between)
                .toLowerCase(Locale.ROOT);
    }

    private Slot slot(VariableElement parameter, String name, ShapeUse shape) {
        var own = parameter.getSimpleName().toString();
        return new Slot(
                session.compiler().places().of(parameter),
                own,
                labels(parameter).named(name, name, comments.parameter(own)),
                shape);
    }

    private LabelsReader labels(VariableElement parameter) {
        var style = LabelsReader.style(session.annotations(), owner);
        return new LabelsReader(session.annotations(), style, List.of(parameter));
    }
}
