package dev.posthaste.processor.read;

import dev.posthaste.Claims;
import dev.posthaste.Json;
import dev.posthaste.Partial;
import dev.posthaste.Sent;
import dev.posthaste.Strict;
import dev.posthaste.Upload;
import dev.posthaste.internal.scalar.Scalars;
import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.EnumType;
import dev.posthaste.processor.model.JavaType;
import dev.posthaste.processor.model.ShapeUse;
import dev.posthaste.processor.model.TypeForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/// Reads the types of parameters, results and components: what kind of shape they have.
///
/// @param compiler    the compiler
/// @param annotations the reader of annotations
/// @param demand      where types are noted that need a shape
/// @param owner       the class that is compiled now for which is read
/// @param self        the record whose shape is read; null outside of one
/// @param strict      whether nothing is converted, whatever the type's own annotations say
record TypeReader(
        Compiler compiler,
        Annotations annotations,
        Demand demand,
        TypeElement owner,
        @Nullable TypeElement self,
        boolean strict) {

    private static final JavaType BYTES = new JavaType.ArrayOf(new JavaType.Primitive("byte"));

    private static final String RECORD_HINT = "write a record for it, or take dev.posthaste.Json for any JSON";

    ShapeUse read(Views views) {
        var form = form(views);
        var mirrors = views.annotations();
        var nullable = form instanceof TypeForm.Maybe || mirrors.stream().anyMatch(TypeReader::isNullable);
        var use = new ShapeUse(
                new TypeNames(compiler).read(views.type()),
                form,
                new ConstraintReader(
                                new ValidatorReader(annotations, demand, owner),
                                views.type(),
                                ConstraintTargets.of(form),
                                nullable)
                        .read(mirrors),
                nullable,
                strict || Annotations.has(views, Strict.class));
        return new MakingReader(this, views).read(use);
    }

    private TypeForm form(Views views) {
        var converted = new MakingReader(this, views).converted();
        return converted == null ? plain(views) : converted;
    }

    private TypeForm plain(Views views) {
        return switch (views.type().getKind()) {
            case DECLARED -> declared(views, (DeclaredType) views.type());
            case TYPEVAR -> variable((TypeVariable) views.type());
            case WILDCARD -> none("the wildcard " + views.type() + " has no shape", "name the type");
            case ARRAY -> array(views.type());
            case ERROR -> throw new Unresolved(views.type().toString());
            default -> primitive(views.type());
        };
    }

    private static boolean isNullable(AnnotationMirror mirror) {
        return Annotations.type(mirror).getSimpleName().contentEquals("Nullable");
    }

    private TypeForm array(TypeMirror type) {
        var name = new TypeNames(compiler).read(type);
        var nullable = ((ArrayType) type)
                .getComponentType().getAnnotationMirrors().stream().anyMatch(TypeReader::isNullable);
        if (nullable && name.equals(BYTES)) {
            return none("@Nullable is said of each byte, and not of the array", "write byte @Nullable []");
        }
        return name.equals(BYTES)
                ? new TypeForm.Scalar(name)
                : none("an array has no shape", "use List, or byte[] for bytes");
    }

    private TypeForm primitive(TypeMirror type) {
        var name = new TypeNames(compiler).read(type);
        return name instanceof JavaType.Primitive(var text) && Scalars.named(text) != null
                ? new TypeForm.Scalar(name)
                : none(text(name) + " has no shape", "use int, long, double or boolean");
    }

    private static String text(JavaType type) {
        return type instanceof JavaType.Primitive(var name) ? name : type.toString();
    }

    private TypeForm variable(TypeVariable type) {
        return self != null && self.getTypeParameters().contains(type.asElement())
                ? new TypeForm.Variable(type.asElement().getSimpleName().toString())
                : none("the type variable " + type.asElement() + " has no shape", "name the type");
    }

    private TypeForm declared(Views views, DeclaredType type) {
        var element = (TypeElement) type.asElement();
        var name = element.getQualifiedName().toString();
        if (Scalars.named(name) != null) {
            return new TypeForm.Scalar(new TypeNames(compiler).read(type));
        }
        if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
            return none(name + " without type arguments has no shape", "write " + name + "<...>");
        }
        if (name.equals(Json.class.getName())) {
            return new TypeForm.Fixed("json");
        }
        if (name.equals(Void.class.getName())) {
            return new TypeForm.Fixed("nothing");
        }
        if (name.equals(Upload.class.getName())) {
            return new TypeForm.Fixed("upload");
        }
        return name.equals(Claims.class.getName()) ? new TypeForm.Fixed("claims") : composed(name, views, element);
    }

    private TypeForm composed(String name, Views views, TypeElement element) {
        if (name.equals(List.class.getName())) {
            return new TypeForm.Items("list", read(views.argument(0)));
        }
        if (name.equals(Set.class.getName())) {
            return new TypeForm.Items("set", read(views.argument(0)));
        }
        if (name.equals(Map.class.getName())) {
            return map(views);
        }
        if (name.equals(Partial.class.getName())) {
            return new TypeForm.PartOf("partial", read(views.argument(0)));
        }
        if (name.equals(Sent.class.getName())) {
            return new TypeForm.PartOf("sent", read(views.argument(0)));
        }
        if (name.equals(Optional.class.getName())) {
            return new TypeForm.Maybe(read(views.argument(0)));
        }
        return own(name, views, element);
    }

    private TypeForm map(Views views) {
        var keys = read(views.argument(0));
        return (keys.form().spelled() || keys.form() instanceof TypeForm.None) && !keys.nullable()
                ? new TypeForm.Mapping(keys, read(views.argument(1)))
                : none(
                        "a map with keys of type " + views.argument(0).type() + " has no shape",
                        "use strings, other scalars or an enum as keys: JSON's names are strings");
    }

    private TypeForm own(String name, Views views, TypeElement element) {
        var later = self != null && Reach.reaches(element, self);
        if (compiler.elements().getPackageOf(element).getQualifiedName().contentEquals("dev.posthaste")) {
            return none(name + " has no shape", name.startsWith("dev.posthaste.Json.") ? "use Json" : RECORD_HINT);
        }
        if (element.getKind() == ElementKind.ENUM) {
            return constants(name, element);
        }
        if (element.getKind() == ElementKind.RECORD) {
            var arguments = IntStream.range(0, element.getTypeParameters().size())
                    .mapToObj(index -> read(views.argument(index)))
                    .toList();
            var product = new TypeForm.Product(compiler.name(element), shape(element), arguments, later);
            return ValueReader.form(element, product);
        }
        if (element.getKind() == ElementKind.INTERFACE && element.getModifiers().contains(Modifier.SEALED)) {
            return element.getTypeParameters().isEmpty()
                    ? new TypeForm.Union(compiler.name(element), shape(element), ValueReader.isSpelled(element), later)
                    : none(
                            "the generic sealed interface " + name + " has no shape",
                            "write one without type parameters");
        }
        return ViewReader.isView(element)
                ? new TypeForm.View(compiler.name(element), shape(element), later)
                : none(name + " is no record and has no shape", hint(name));
    }

    private TypeForm constants(String name, TypeElement element) {
        if (!compiler.isVisible(element, owner)) {
            return none("enum " + name + " cannot be reached by generated code", "leave out 'private'");
        }
        var names = new EnumReader(compiler, annotations)
                .constants(element).stream().map(EnumType.Constant::given).toList();
        return names.isEmpty()
                ? none("enum " + name + " has no constants, so it has no values", "add a constant, or use String")
                : new TypeForm.Constants(
                        compiler.name(element), shape(element), EnumReader.computed(element) ? List.of() : names);
    }

    private ClassName shape(TypeElement element) {
        return demand.generated(element, "_Shape", owner);
    }

    private static String hint(String name) {
        return switch (name) {
            case "java.lang.Float" -> "use Double";
            case "java.lang.Short", "java.lang.Byte" -> "use Integer";
            case "java.lang.Character" -> "use String";
            case "java.util.Date" -> "use Instant or OffsetDateTime";
            case "java.util.Collection", "java.util.ArrayList", "java.lang.Iterable", "java.util.stream.Stream" ->
                "use List";
            case "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap" -> "use Map";
            default -> RECORD_HINT;
        };
    }

    private static TypeForm none(String reason, String hint) {
        return new TypeForm.None(reason, hint);
    }
}
