package dev.posthaste.processor.write;

import dev.posthaste.processor.model.Argument;
import dev.posthaste.processor.model.HandlerClass;
import dev.posthaste.processor.model.Method;
import dev.posthaste.processor.model.Provider;
import dev.posthaste.processor.model.Result;
import dev.posthaste.processor.model.Route;
import java.util.ArrayList;
import java.util.Collections;
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
    private final NeedCode needs;
    private final SourceWriter out = new SourceWriter();

    private NodesWriter(HandlerClass type, Imports imports) {
        this.type = type;
        this.imports = imports;
        this.shapes = new ShapeCode(imports);
        this.needs = new NeedCode(imports);
    }

    /// The file for a class.
    public static JavaFile write(HandlerClass type) {
        return Imports.settle(type.generation(), imports -> new NodesWriter(type, imports).file());
    }

    private String simple() {
        return imports.name(type.name());
    }

    /// The type as it is written, whatever its variables stand for.
    private String whole() {
        return type.variables() == 0
                ? simple()
                : simple() + "<" + String.join(", ", Collections.nCopies(type.variables(), "?")) + ">";
    }

    private JavaFile file() {
        var user = simple();
        var names = methodNames();
        var header = "final class %s implements %s<%s>"
                .formatted(type.generation().name().simple(), imports.name(Library.NODES), whole());
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
                Code.text(
                        route.webSocket()
                                ? handler + ".WEBSOCKET"
                                : Literal.of(route.verbs().getFirst())),
                Code.text(Literal.of(route.path())),
                Code.text(Literal.of(route.method().name())),
                invocation(route.method()));
        var links = new ArrayList<Code>();
        if (route.verbs().size() > 1) {
            links.add(new Code.Call(
                    "methods",
                    route.verbs().stream()
                            .<Code>map(verb -> Code.text(Literal.of(verb)))
                            .toList()));
        }
        links.addAll(new MetadataCode(imports, shapes, route.metadata()).steps());
        if (route.status() != null) {
            links.add(Code.call("status", Code.text(route.status().toString())));
        }
        addCall(links, "taking", arguments(route.method()));
        addCall(
                links,
                "needing",
                route.dependencies().stream().map(needs::dependency).toList());
        addResult(links, route.result());
        return Code.chain(head, links);
    }

    private void addResult(List<Code> links, Result result) {
        switch (result) {
            case Result.Value(var shape, var selection) ->
                links.add(Code.call("returning", shapes.selected(shape, selection)));
            case Result.Whole() ->
                links.add(Code.call("returning", Code.text(imports.name(Library.RESULT) + ".Other.RESPONSE")));
            case Result.Stream(var medium, var item, var selection) -> {
                var kind = Code.text(imports.name(Library.RESULT) + ".Medium." + medium);
                links.add(
                        item == null
                                ? Code.call("streaming", kind)
                                : Code.call("streaming", kind, shapes.selected(item, selection)));
            }
            case Result.Nothing() -> {}
        }
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
        var header = "public %s<%s> provider()".formatted(imports.name(Library.PROVIDER), whole());
        out.block(header, () -> out.statement("return ", node(provider)));
    }

    private Code node(Provider provider) {
        var start = provider.constructor() ? "making" : "calling";
        var head = Code.call(
                "%s.<%s>%s".formatted(imports.name(Library.PROVIDER), whole(), start),
                provider.constructor() ? construction(provider.method()) : invocation(provider.method()));
        var links = new ArrayList<Code>();
        if (provider.creatable()) {
            links.add(Code.call("creating", Code.text(simple() + "::new")));
        }
        addTraits(links, provider.traits());
        addCall(links, "taking", arguments(provider.method()));
        return Code.chain(head, links);
    }

    private void addTraits(List<Code> links, Provider.Traits traits) {
        if (traits.end() != null) {
            links.add(Code.call("leasing", Code.text(imports.name(Library.LEASE) + ".End." + traits.end())));
        }
        if (traits.lasting()) {
            links.add(Code.call("lasting"));
        }
        if (traits.nullable()) {
            links.add(Code.call("orNull"));
        }
    }

    private Code construction(Method method) {
        return Code.text("given -> new %s(%s)".formatted(simple(), values(method)));
    }

    private Code invocation(Method method) {
        var target = type.variable();
        var call = "%s.%s(%s)".formatted(target, method.name(), values(method));
        var header = "(%s, given) -> ".formatted(target);
        return method.returning()
                ? Code.text(header + call)
                : new Code.Block(header + "{", List.of(call + ";", "return null;"));
    }

    private String values(Method method) {
        var values = new ArrayList<String>();
        for (int i = 0; i < method.arguments().size(); i++) {
            var hint = method.overloaded()
                    ? "<%s>".formatted(imports.boxed(method.arguments().get(i).type()))
                    : "";
            values.add("given.%sat(%d)".formatted(hint, i));
        }
        return String.join(", ", values);
    }

    private List<Code> arguments(Method method) {
        return method.arguments().stream().map(this::argument).toList();
    }

    private Code argument(Argument argument) {
        var parameter = imports.name(Library.PARAMETER);
        return switch (argument) {
            case Argument.Single(var source, var slot) ->
                Code.call(parameter + "." + source.text(), shapes.field(slot));
            case Argument.Group(var source, var slot, var underscores) ->
                Code.chain(
                        Code.call(
                                parameter + ".group",
                                Code.text(imports.name(Library.SOURCE) + "." + source),
                                shapes.field(slot)),
                        underscores ? List.of(Code.call("underscored")) : List.of());
            case Argument.Body body -> body(body);
            case Argument.Needed needed ->
                Code.chain(
                        Code.call(parameter + ".needs", needs.dependency(needed.need())),
                        needed.nullable() ? List.of(Code.call("orNull")) : List.of());
            case Argument.Contested contested -> throw new IllegalStateException(contested.sources() + " at once");
            case Argument.Given given -> Code.text(parameter + ".Given." + given.constant());
        };
    }

    private Code body(Argument.Body body) {
        var links = new ArrayList<Code>();
        if (body.embedded()) {
            links.add(Code.call("embed"));
        }
        if (!body.mediaType().isEmpty()) {
            links.add(Code.call("typed", Code.text(Literal.of(body.mediaType()))));
        }
        return Code.chain(Code.call(imports.name(Library.PARAMETER) + ".body", shapes.field(body.slot())), links);
    }
}
