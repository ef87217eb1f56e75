package dev.posthaste.runtime.link;

import dev.posthaste.Application.Endpoint;
import dev.posthaste.Responding;
import dev.posthaste.internal.MediaTypeName;
import dev.posthaste.internal.PathTemplate;
import dev.posthaste.internal.app.Described;
import dev.posthaste.json.Components;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Schemas.Direction;
import dev.posthaste.json.Shape;
import dev.posthaste.json.Shapes;
import dev.posthaste.runtime.encode.GeneratedShapes;
import dev.posthaste.runtime.node.Answered;
import dev.posthaste.runtime.node.Handler;
import dev.posthaste.runtime.node.Metadata;
import dev.posthaste.runtime.node.Result;
import java.util.List;

/// Puts together what documents say of operations, and links the requests that the application itself sends.
final class Operations {

    private final GeneratedNodes nodes;
    private final Provisions provisions;
    private final GeneratedShapes shapes = new GeneratedShapes();

    Operations(GeneratedNodes nodes, Provisions provisions) {
        this.nodes = nodes;
        this.provisions = provisions;
    }

    /// What a router says of all of its operations.
    ///
    /// @throws IllegalStateException where a type has no shape
    Metadata of(Described described) {
        var metadata = Metadata.none()
                .summary(described.summary())
                .tags(described.tags().toArray(String[]::new))
                .responds(described.responses().stream().map(this::answered).toArray(Answered[]::new))
                .callbacks(described.callbacks().toArray(Class<?>[]::new))
                .mediaType(described.mediaType());
        metadata = described.deprecated() ? metadata.deprecated() : metadata;
        return described.hidden() ? metadata.hidden() : metadata;
    }

    private Answered answered(Responding responding) {
        var body = responding.type() == null ? null : shape(responding.type());
        var shape = body != null && responding.list() ? Shapes.list(body) : body;
        return new Answered(responding.status(), shape, responding.description(), responding.extra());
    }

    /// The shape of a type that is named at run time only.
    ///
    /// @throws IllegalStateException where it has none
    Shape<?> shape(Class<?> type) {
        return shapes.get(type)
                .orElseThrow(() -> new IllegalStateException(
                        "%s has no generated shape, by which it would be described: annotate it with @Schema, and compile it with Posthaste's processor"
                                .formatted(type.getName())));
    }

    /// What the document says of a handler at its place.
    Operation of(Surroundings around, Handler<?> handler, PathTemplate template, String className) {
        var metadata = handler.metadata().within(around.metadata());
        check(handler, metadata.mediaType());
        var name = metadata.name().isEmpty() ? OperationName.of(handler.name()) : metadata.name();
        var id = metadata.operationId();
        if (id.isEmpty()) {
            var path = template.openApi();
            var place = new Endpoint(handler.method(), path, className + "." + handler.name(), name, metadata.tags());
            id = around.ids() == null
                    ? OperationName.id(name, path, handler.method())
                    : around.ids().apply(place);
        }
        return new Operation(name, id, metadata, sent(metadata.callbacks()));
    }

    private static void check(Handler<?> handler, String mediaType) {
        var text = !mediaType.isEmpty() && !MediaTypeName.isJson(mediaType);
        if (text && handler.result() instanceof Result.Value(var shape) && !isText(shape)) {
            throw new IllegalStateException(
                    "%s is not JSON, so the value cannot be written: return a String or a Response, or say @Returns(mediaType = \"application/json\")"
                            .formatted(mediaType));
        }
    }

    private static boolean isText(Shape<?> shape) {
        return "string"
                .equals(shape.schema(new Schemas(new Components(), Direction.OUTPUT))
                        .text("type"));
    }

    /// The requests that interfaces describe, which this application sends.
    List<Route> sent(List<Class<?>> interfaces) {
        return interfaces.stream()
                .flatMap(type -> nodes.handlers(type).stream().map(handler -> sent(type, handler)))
                .toList();
    }

    private Route sent(Class<?> type, Handler<?> handler) {
        var template = PathTemplate.expression(handler.path());
        var plan = new PlanBuilder(provisions, template).plan(List.of(), handler, type);
        var operation = of(Surroundings.of(provisions), handler, template, type.getName());
        return new Route(template, handler, type.getName(), operation, List.of(), plan);
    }
}
