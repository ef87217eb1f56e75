package dev.posthaste.processor.read;

import dev.posthaste.Delete;
import dev.posthaste.Get;
import dev.posthaste.Head;
import dev.posthaste.Lease;
import dev.posthaste.Methods;
import dev.posthaste.OnWebSocket;
import dev.posthaste.Options;
import dev.posthaste.Patch;
import dev.posthaste.Post;
import dev.posthaste.Provides;
import dev.posthaste.Put;
import dev.posthaste.Status;
import dev.posthaste.Trace;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.processor.model.Method;
import dev.posthaste.processor.model.Provider;
import dev.posthaste.processor.model.Route;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Reads handlers and providers.
record MethodReader(Session session, TypeElement owner) {

    private static final Map<String, Class<? extends Annotation>> VERBS = verbs();

    private static Map<String, Class<? extends Annotation>> verbs() {
        Map<String, Class<? extends Annotation>> verbs = new LinkedHashMap<>();
        verbs.put("GET", Get.class);
        verbs.put("POST", Post.class);
        verbs.put("PUT", Put.class);
        verbs.put("PATCH", Patch.class);
        verbs.put("DELETE", Delete.class);
        verbs.put("HEAD", Head.class);
        verbs.put("OPTIONS", Options.class);
        verbs.put("TRACE", Trace.class);
        verbs.put("WEBSOCKET", OnWebSocket.class);
        return verbs;
    }

    /// The annotations that make a method a handler.
    static List<Class<? extends Annotation>> annotations() {
        return Stream.concat(VERBS.values().stream(), Stream.of(Methods.class)).toList();
    }

    /// The handlers that a method is: one for each annotation.
    List<Route> routes(ExecutableElement method) {
        var routes = new ArrayList<Route>();
        VERBS.forEach((verb, annotation) -> {
            var path = session.annotations().text(method, annotation);
            if (path != null) {
                routes.add(route(method, List.of(verb), path));
            }
        });
        var several = Annotations.find(method, Methods.class);
        if (several != null) {
            var verbs = session.annotations().items(several, "value");
            var path = String.valueOf(session.annotations().value(several, "path"));
            routes.add(route(method, verbs.stream().map(String::valueOf).toList(), path));
        }
        return routes;
    }

    private Route route(ExecutableElement method, List<String> verbs, String path) {
        return new Route(
                method(method, variables(path)),
                verbs,
                path,
                new MetadataReader(session, owner, method).read(),
                status(method),
                new NeedReader(session, owner).read(method, null),
                new ResultReader(session, owner).read(method));
    }

    private static List<String> variables(String path) {
        try {
            return PathTemplate.parse(path).names();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private @Nullable Integer status(ExecutableElement method) {
        var status = Annotations.find(method, Status.class);
        return status != null && session.annotations().value(status, "value") instanceof Integer code ? code : null;
    }

    Provider provider(ExecutableElement element) {
        var constructor = element.getKind() == ElementKind.CONSTRUCTOR;
        return new Provider(
                constructor ? constructor(element) : method(element, List.of()),
                constructor,
                !constructor && isCreatable(),
                traits(element));
    }

    private Provider.Traits traits(ExecutableElement element) {
        var marked = Annotations.find(element, Provides.class);
        var provides = marked == null ? Annotations.find(owner, Provides.class) : marked;
        var annotations = session.annotations();
        var lasting = provides != null
                && String.valueOf(annotations.value(provides, "per")).equals("APPLICATION");
        var until = provides == null ? "REQUEST" : String.valueOf(annotations.value(provides, "until"));
        var type = element.getReturnType();
        var lease = Providers.isLease(type);
        return new Provider.Traits(
                lease ? Lease.End.valueOf(until) : null,
                lasting,
                (element.getKind() == ElementKind.METHOD && Providers.isNullable(element, type))
                        || (lease
                                && Providers.isNullable(((DeclaredType) type)
                                        .getTypeArguments().stream().findFirst().orElse(null))));
    }

    private boolean isCreatable() {
        return owner.getKind() == ElementKind.CLASS
                && !owner.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
                        .anyMatch(constructor -> constructor.getParameters().isEmpty()
                                && !constructor.getModifiers().contains(Modifier.PRIVATE)
                                && constructor.getThrownTypes().isEmpty());
    }

    private Method method(ExecutableElement method, List<String> variables) {
        var comments = Comments.of(session.compiler(), method);
        var name = method.getSimpleName().toString();
        return method(method, name, new ArgumentReader(session, owner, comments, variables), isOverloaded(method));
    }

    /// A record's components are described by its own comment.
    private Method constructor(ExecutableElement element) {
        var described = owner.getKind() == ElementKind.RECORD ? owner : element;
        var arguments = new ArgumentReader(session, owner, Comments.of(session.compiler(), described), List.of());
        var overloaded = ElementFilter.constructorsIn(owner.getEnclosedElements()).stream()
                        .filter(each -> each.getParameters().size()
                                == element.getParameters().size())
                        .count()
                > 1;
        return method(element, owner.getSimpleName().toString(), arguments, overloaded);
    }

    private Method method(ExecutableElement method, String name, ArgumentReader arguments, boolean overloaded) {
        var modifiers = method.getModifiers();
        return new Method(
                session.compiler().places().of(method),
                name,
                modifiers.contains(Modifier.PRIVATE),
                modifiers.contains(Modifier.ABSTRACT) && owner.getKind() == ElementKind.INTERFACE,
                modifiers.contains(Modifier.STATIC),
                !method.getTypeParameters().isEmpty(),
                overloaded,
                method.getKind() == ElementKind.CONSTRUCTOR
                        || method.getReturnType().getKind() != TypeKind.VOID,
                method.getParameters().stream().map(arguments::read).toList());
    }

    private boolean isOverloaded(ExecutableElement method) {
        return ElementFilter.methodsIn(session.compiler().elements().getAllMembers(owner)).stream()
                        .filter(each -> each.getSimpleName().equals(method.getSimpleName()))
                        .filter(each -> each.getParameters().size()
                                == method.getParameters().size())
                        .count()
                > 1;
    }
}
