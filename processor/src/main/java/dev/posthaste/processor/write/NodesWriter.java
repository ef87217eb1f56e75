package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.HandlerClass;
import dev.posthaste.processor.model.Method;
import dev.posthaste.processor.model.Need;
import dev.posthaste.processor.model.Provider;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes the nodes of a class.
public final class NodesWriter {

    /// Methods that the class has without being told to, or has to implement.
    private static final Set<String> INHERITED = Set.of(
            "handlers",
            "provider",
            "clone",
            "equals",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait");

    private final HandlerClass type;
    private final Imports imports;
    private final ShapeCode shapes;
    private final SourceWriter out = new SourceWriter();

    private NodesWriter(HandlerClass type, Imports imports) {
        this.type = type;
        this.imports = imports;
        this.shapes = new ShapeCode(imports);
    }

    /// The file for a class.
    public static JavaFile write(HandlerClass type) {
        return Imports.settle(type.generation(), imports -> new NodesWriter(type, imports).file());
    }

    private String simple() {
        return imports.name(type.name());
    }

    private JavaFile file() {
        var user = simple();
        var names = methodNames();
        var header = "final class %s implements %s<%s>"
                .formatted(type.generation().name().simple(), imports.name(Library.NODES), user);
        var nodes = nodes(names);
        out.block(header, () -> {
            shapes.instances().forEach(instance -> {
                out.blank();
                out.statement(
                        "private static final %s %s = ".formatted(instance.type(), instance.name()), instance.code());
            });
            writeHandlers(names);
            writeProvider();
            for (int i = 0; i < names.size(); i++) {
                writeRoute(names.get(i), nodes.get(i));
            }
        });
        var comment = type.routes().isEmpty()
                ? "The provider [%s].".formatted(user)
                : "The handlers of [%s].".formatted(user);
        return JavaFile.of(type.place(), type.generation(), imports, comment, out.toString());
    }

    /// The expressions first, as they say which constants there are.
    private List<Code> nodes(List<String> names) {
        var nodes = new ArrayList<Code>();
        for (int i = 0; i < names.size(); i++) {
            nodes.add(node(type.routes().get(i)));
        }
        type.providers().forEach(provider -> arguments(provider.method()));
        return nodes;
    }

    private List<String> methodNames() {
        var taken = new HashSet<>(INHERITED);
        var names = new ArrayList<String>();
        for (var route : type.routes()) {
            var name = route.method().name();
            for (int i = 2; !taken.add(name); i++) {
                name = route.method().name() + i;
            }
            names.add(name);
        }
        return names;
    }

    private void writeHandlers(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        out.blank();
        out.lines("@" + imports.lang("Override"));
        var header = "public %s<%s<%s>> handlers()"
                .formatted(imports.name(Library.LIST), imports.name(Library.HANDLER), simple());
        List<Code> calls = names.stream().<Code>map(name -> Code.call(name)).toList();
        out.block(header, () -> out.statement("return ", new Code.Call(imports.name(Library.LIST) + ".of", calls)));
    }

    private void writeRoute(String name, Code node) {
        out.blank();
        var header = "private static %s<%s> %s()".formatted(imports.name(Library.HANDLER), simple(), name);
        out.block(header, () -> out.statement("return ", node));
    }

    private Code node(Route route) {
        var handler = imports.name(Library.HANDLER);
        var head = Code.call(
                "%s.<%s>of".formatted(handler, simple()),
                Code.text(route.webSocket() ? handler + ".WEBSOCKET" : Literal.of(route.verb())),
                Code.text(Literal.of(route.path())),
                Code.text(Literal.of(route.method().name())),
                invocation(route.method()));
        var links = new ArrayList<Code>();
        if (!route.description().isEmpty()) {
            links.add(Code.call("describedAs", Code.text(Literal.of(route.description()))));
        }
        if (route.status() != null) {
            links.add(Code.call("status", Code.text(route.status().toString())));
        }
        addCall(links, "taking", arguments(route.method()));
        addCall(
                links,
                "needing",
                route.dependencies().stream().map(this::dependency).toList());
        switch (route.result()) {
            case Result.Value(var shape) -> links.add(Code.call("returning", shapes.shape(shape)));
            case Result.Whole() ->
                links.add(Code.call("returning", Code.text(imports.name(Library.RESULT) + ".Other.RESPONSE")));
            case Result.Nothing() -> {}
        }
        return Code.chain(head, links);
    }

    private static void addCall(List<Code> links, String method, List<Code> arguments) {
        if (!arguments.isEmpty()) {
            links.add(new Code.Call(method, arguments));
        }
    }

    private void writeProvider() {
        if (type.providers().isEmpty()) {
            return;
        }
        var provider = type.providers().getFirst();
        out.blank();
        out.lines("@" + imports.lang("Override"));
        var header = "public %s<%s> provider()".formatted(imports.name(Library.PROVIDER), simple());
        out.block(header, () -> out.statement("return ", node(provider)));
    }

    private Code node(Provider provider) {
        var head = Code.call(
                "%s.<%s>calling".formatted(imports.name(Library.PROVIDER), simple()), invocation(provider.method()));
        var links = new ArrayList<Code>();
        if (provider.creatable()) {
            links.add(Code.call("creating", Code.text(simple() + "::new")));
        }
        addCall(links, "taking", arguments(provider.method()));
        return Code.chain(head, links);
    }

    private Code invocation(Method method) {
        var target = type.variable();
        var arguments = new ArrayList<String>();
        for (int i = 0; i < method.arguments().size(); i++) {
            var hint = method.overloaded()
                    ? "<%s>".formatted(imports.boxed(method.arguments().get(i).type()))
                    : "";
            arguments.add("given.%sat(%d)".formatted(hint, i));
        }
        var call = "%s.%s(%s)".formatted(target, method.name(), String.join(", ", arguments));
        var header = "(%s, given) -> ".formatted(target);
        return method.returning()
                ? Code.text(header + call)
                : new Code.Block(header + "{", List.of(call + ";", "return null;"));
    }

    private List<Code> arguments(Method method) {
        return method.arguments().stream().map(this::argument).toList();
    }

    private Code argument(Argument argument) {
        var parameter = imports.name(Library.PARAMETER);
        return switch (argument) {
            case Argument.Single(var source, var slot, var repeated) ->
                Code.chain(
                        Code.call(parameter + "." + source.text(), shapes.field(slot)),
                        repeated ? List.of(Code.call("repeating")) : List.of());
            case Argument.Body(var slot, var embedded) ->
                Code.chain(
                        Code.call(parameter + ".body", shapes.field(slot)),
                        embedded ? List.of(Code.call("embed")) : List.of());
            case Argument.Needed needed -> Code.call(parameter + ".needs", dependency(needed.need()));
            case Argument.Contested contested -> throw new IllegalStateException(contested.sources() + " at once");
            case Argument.Given given -> Code.text(parameter + ".Given." + given.constant());
        };
    }

    private Code dependency(Need need) {
        var links = new ArrayList<Code>();
        if (need.asked() != null) {
            var constants = new Constants(imports);
            List<Code> values = need.asked().values().stream()
                    .map(value -> Code.text(constants.source(value)))
                    .toList();
            links.add(Code.call(
                    "asked", new Code.Call("new " + imports.name(need.asked().value()), values)));
        }
        addCall(
                links,
                "scopes",
                need.scopes().names().stream()
                        .map(scope -> Code.text(Literal.of(scope)))
                        .toList());
        if (!need.cached()) {
            links.add(Code.call("fresh"));
        }
        var provider = imports.name(need.provider()) + ".class";
        return Code.chain(Code.call(imports.name(Library.DEPENDENCY) + ".on", Code.text(provider)), links);
    }
}
