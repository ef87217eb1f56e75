package dev.posthaste.processor.write;

import dev.posthaste.processor.model.ClassName;
import java.util.List;
import java.util.stream.Stream;

/// The types that generated code names; a test looks at each.
public final class Library {

    static final ClassName CHECKED_BY_USER = new ClassName("dev.posthaste.internal.constraint", "CheckedByUser");
    static final ClassName CONSTRAINT = new ClassName("dev.posthaste.internal.constraint", "Constraint");
    static final ClassName CONSTRAINTS = new ClassName("dev.posthaste.internal.constraint", "Constraints");
    static final ClassName FIELD = json("Field");
    static final ClassName JSON_INPUT = json("JsonInput");
    static final ClassName JSON_OUTPUT = json("JsonOutput");
    static final ClassName RECORD_NAME = json("RecordName");
    static final ClassName RECORD_SHAPE = json("RecordShape");
    static final ClassName SELECTION = json("Selection");
    static final ClassName SHAPE = json("Shape");
    static final ClassName SHAPES = json("Shapes");
    static final ClassName TAG = json("Tag");
    static final ClassName TAGGED_SHAPE = json("TaggedShape");
    static final ClassName TUPLE_SHAPE = json("TupleShape");
    static final ClassName UNION_SHAPE = json("UnionShape");
    static final ClassName VALUES = json("Values");
    static final ClassName VIEW_SHAPE = json("ViewShape");
    static final ClassName OMIT = new ClassName("dev.posthaste", "Omit");
    static final ClassName ANSWERED = node("Answered");
    static final ClassName DEPENDENCY = node("Dependency");
    static final ClassName HANDLER = node("Handler");
    static final ClassName LEASE = new ClassName("dev.posthaste", "Lease");
    static final ClassName METADATA = node("Metadata");
    static final ClassName NODES = node("Nodes");
    static final ClassName PARAMETER = node("Parameter");
    static final ClassName PROVIDER = node("Provider");
    static final ClassName RESULT = node("Result");
    static final ClassName SOURCE = node("Source");
    static final ClassName GENERATED = new ClassName("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = new ClassName("org.jspecify.annotations", "Nullable");
    static final ClassName LIST = new ClassName("java.util", "List");
    static final ClassName ARRAYS = new ClassName("java.util", "Arrays");
    static final ClassName JSON = new ClassName("dev.posthaste", "Json");
    static final ClassName UNARY_OPERATOR = new ClassName("java.util.function", "UnaryOperator");
    static final ClassName OBJECTS = new ClassName("java.util", "Objects");
    static final ClassName ANNOTATION = new ClassName("java.lang.annotation", "Annotation");

    /// A method that generated code calls.
    public record Called(ClassName type, String method) {}

    private Library() {}

    private static ClassName json(String name) {
        return new ClassName("dev.posthaste.json", name);
    }

    private static ClassName node(String name) {
        return new ClassName("dev.posthaste.runtime.node", name);
    }

    /// All types of the runtime.
    static List<ClassName> types() {
        return List.of(
                CHECKED_BY_USER,
                CONSTRAINT,
                CONSTRAINTS,
                FIELD,
                JSON_INPUT,
                JSON_OUTPUT,
                RECORD_NAME,
                RECORD_SHAPE,
                SELECTION,
                SHAPE,
                SHAPES,
                TAG,
                TAGGED_SHAPE,
                TUPLE_SHAPE,
                UNION_SHAPE,
                VALUES,
                VIEW_SHAPE,
                OMIT,
                ANSWERED,
                DEPENDENCY,
                HANDLER,
                LEASE,
                METADATA,
                NODES,
                PARAMETER,
                PROVIDER,
                RESULT,
                SOURCE,
                GENERATED,
                NULLABLE);
    }

    /// The methods of the runtime that generated code calls.
    public static List<Called> methods() {
        return Stream.of(
                        called(
                                FIELD,
                                "of",
                                "orNull",
                                "byDefault",
                                "byDefaultJson",
                                "writtenAs",
                                "titled",
                                "describedAs",
                                "examples",
                                "extra",
                                "deprecated",
                                "hidden",
                                "readOnly",
                                "writeOnly",
                                "unwritten",
                                "computed",
                                "rest",
                                "withoutShowing",
                                "forComponent",
                                "writeEntries",
                                "shape",
                                "standard"),
                        called(JSON_INPUT, "nextName", "once", "require", "skip", "odd"),
                        called(JSON_OUTPUT, "name"),
                        called(RECORD_NAME, "with"),
                        called(SELECTION, "omitting", "including", "excluding"),
                        called(SHAPE, "from", "selecting", "strict", "with", "orNull", "accept", "write"),
                        called(
                                SHAPES,
                                "of",
                                "list",
                                "set",
                                "map",
                                "enumeration",
                                "literals",
                                "literal",
                                "value",
                                "converted",
                                "prepared",
                                "encoded",
                                "stripped",
                                "lower",
                                "upper",
                                "optional",
                                "json",
                                "any",
                                "nothing",
                                "sent",
                                "claims",
                                "partial",
                                "upload",
                                "later"),
                        called(TAGGED_SHAPE, "of", "or"),
                        called(TUPLE_SHAPE, "of", "item"),
                        called(UNION_SHAPE, "of", "or"),
                        called(VALUES, "at"),
                        called(DEPENDENCY, "on", "asked", "scopes", "fresh", "until"),
                        called(ANSWERED, "with", "shape", "describedAs", "extra"),
                        called(
                                METADATA,
                                "none",
                                "named",
                                "summary",
                                "describedAs",
                                "operationId",
                                "tags",
                                "deprecated",
                                "hidden",
                                "mediaType",
                                "responseDescription",
                                "responds",
                                "callbacks",
                                "extra"),
                        called(
                                HANDLER,
                                "of",
                                "methods",
                                "documented",
                                "describedAs",
                                "status",
                                "taking",
                                "needing",
                                "returning",
                                "streaming"),
                        called(NODES, "handlers", "provider"),
                        called(
                                PARAMETER, "plain", "path", "query", "header", "cookie", "form", "group", "body",
                                "needs"),
                        called(node("Parameter.Group"), "underscored"),
                        called(node("Parameter.Body"), "embed", "typed"),
                        called(node("Parameter.Needed"), "orNull"),
                        called(PROVIDER, "calling", "making", "creating", "leasing", "lasting", "orNull", "taking"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Called> called(ClassName type, String... methods) {
        return Stream.of(methods).map(method -> new Called(type, method)).toList();
    }
}
