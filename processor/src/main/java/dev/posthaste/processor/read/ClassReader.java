package dev.posthaste.processor.read;

import dev.posthaste.processor.model.HandlerClass;
import dev.posthaste.processor.model.HandlerClass.ModuleFacts;
import dev.posthaste.processor.model.Place;
import dev.posthaste.processor.model.Provider;
import dev.posthaste.processor.model.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.OpensDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/// Reads a class with handlers or a provider.
record ClassReader(Session session, TypeElement type) {

    private static final String RUNTIME = "dev.posthaste.runtime";

    HandlerClass read() {
        var compiler = session.compiler();
        var methods = new MethodReader(session, type);
        var routes = new ArrayList<Route>();
        var providers = new ArrayList<Provider>();
        var strays = new ArrayList<Place>();
        for (var method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            var found = methods.routes(method);
            routes.addAll(found);
            if (found.isEmpty()
                    && !isAccessor(method)
                    && !NeedReader.Spot.of(method).isEmpty()) {
                strays.add(compiler.places().of(method));
            }
        }
        Providers.own(type).forEach(provider -> providers.add(methods.provider(provider)));
        var made = providers.stream().anyMatch(Provider::constructor);
        var name = compiler.name(type);
        return new HandlerClass(
                compiler.places().of(type),
                name,
                variable(name.simple()),
                type.getTypeParameters().size(),
                fault(!routes.isEmpty(), made),
                module(),
                compiler.generation(type, name.generated("_Nodes"), type),
                routes,
                providers,
                strays,
                new Cycles(session.annotations(), type).find());
    }

    /// What stands on a component stands on its accessor too, and is looked at where the record is made.
    private boolean isAccessor(ExecutableElement method) {
        return method.getParameters().isEmpty()
                && !Providers.own(type).isEmpty()
                && type.getRecordComponents().stream()
                        .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
    }

    private static String variable(String simpleName) {
        var variable = Character.toLowerCase(simpleName.charAt(0)) + simpleName.substring(1);
        return SourceVersion.isKeyword(variable) || variable.equals("given") ? "target" : variable;
    }

    /// What is wrong with the class, and what to do; empty where nothing is.
    private List<String> fault(boolean handles, boolean made) {
        if (isCompact()) {
            return List.of(
                    "a compact source file has no class that generated code could name",
                    "write the handlers into a class: class Messages { ... }");
        }
        for (var each : Compiler.enclosing(type)) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return List.of(
                        each.getSimpleName() + " is private, so generated code cannot call its methods",
                        "leave out 'private'");
            }
        }
        if ((handles || made)
                && type.getKind() != ElementKind.INTERFACE
                && type.getModifiers().contains(Modifier.ABSTRACT)) {
            return handles
                    ? List.of(
                            type.getSimpleName() + " is abstract, and handlers belong to the class that is included",
                            "write the handlers into that class")
                    : List.of(
                            type.getSimpleName() + " is abstract, so its constructor makes no value",
                            "put @Provides on a method");
        }
        if ((handles || made) && !type.getTypeParameters().isEmpty()) {
            return List.of(
                    type.getSimpleName() + " has type parameters, which no request can choose", "name the types");
        }
        var inner = type.getNestingKind() == NestingKind.MEMBER
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.STATIC);
        return inner
                ? List.of(type.getSimpleName() + " is an inner class, whose objects belong to others", "make it static")
                : List.of();
    }

    /// Whether the class was not declared, but made of a compact source file (JLS 8.1.8): the compiler's model does not
    /// tell it from others, so its source is searched for a declaration.
    private boolean isCompact() {
        var home = session.compiler().elements().getPackageOf(type);
        return type.getNestingKind() == NestingKind.TOP_LEVEL
                && home.isUnnamed()
                && type.getModifiers().contains(Modifier.FINAL)
                && !source().matches("(?s).*\\b(class|record|enum)\\s+" + type.getSimpleName() + "\\b.*");
    }

    private String source() {
        try {
            return session.compiler()
                    .elements()
                    .getFileObjectOf(type)
                    .getCharContent(true)
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the source of " + type, e);
        }
    }

    private ModuleFacts module() {
        var module = session.compiler().elements().getModuleOf(type);
        if (module == null || module.isUnnamed()) {
            return new ModuleFacts("", true, true);
        }
        var home = session.compiler().elements().getPackageOf(type);
        var opens = ElementFilter.opensIn(module.getDirectives()).stream()
                .anyMatch(directive -> directive.getPackage().equals(home) && isForRuntime(directive));
        var name = module.getQualifiedName().toString();
        return new ModuleFacts(name, module.isOpen() || opens, reads(module, false, new HashSet<>()));
    }

    private static boolean isForRuntime(OpensDirective directive) {
        var targets = directive.getTargetModules();
        return targets == null
                || targets.stream().anyMatch(target -> target.getQualifiedName().contentEquals(RUNTIME));
    }

    private static boolean reads(ModuleElement module, boolean transitive, Set<ModuleElement> seen) {
        return seen.add(module)
                && ElementFilter.requiresIn(module.getDirectives()).stream()
                        .filter(directive -> !transitive || directive.isTransitive())
                        .map(RequiresDirective::getDependency)
                        .anyMatch(next -> next.getQualifiedName().contentEquals(RUNTIME) || reads(next, true, seen));
    }
}
