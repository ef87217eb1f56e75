package dev.posthaste.processor.model;

import java.util.List;

/// What kind of shape a type has.
public sealed interface TypeForm {

    /// Whether it is a file of a form.
    default boolean isUpload() {
        return this instanceof Fixed(var factory) && factory.equals("upload");
    }

    /// Whether requests spell such values as text, so that defaults are written so too, and not as JSON.
    default boolean spelled() {
        return switch (this) {
            case Scalar _, Constants _ -> true;
            case Choice choice -> choice.whole().form().spelled();
            case Plain plain -> plain.text();
            case Union union -> union.text();
            case Maybe maybe -> maybe.value().form().spelled();
            case Converted converted -> converted.sent().form().spelled();
            case Prepared prepared -> prepared.value().form().spelled();
            case Text _, Encoded _ -> true;
            default -> false;
        };
    }

    /// Whether `@Default` says such a value as a request would spell it, and not as JSON: in a union the string `0` and
    /// the number are two values.
    default boolean defaultIsText() {
        return spelled() && !(this instanceof Union);
    }

    /// One value of the table of scalars.
    record Scalar(JavaType type) implements TypeForm {}

    /// A list or set.
    ///
    /// @param factory the method that makes its shape
    record Items(String factory, ShapeUse item) implements TypeForm {}

    /// A map.
    record Mapping(ShapeUse keys, ShapeUse values) implements TypeForm {}

    /// An enum.
    ///
    /// @param names what clients call its constants; none where that is only known to a running program
    record Constants(ClassName type, ClassName shape, List<String> names) implements TypeForm {}

    /// A few values of a scalar or of JSON.
    ///
    /// @param whole  the form of all values of the type
    /// @param values as JSON texts
    record Choice(ShapeUse whole, List<String> values) implements TypeForm {}

    /// A type with a shape of its own.
    ///
    /// @param factory the method that gives it
    record Fixed(String factory) implements TypeForm {}

    /// A record.
    ///
    /// @param arguments the shapes of its type arguments
    /// @param later     whether the shape that refers to it is reached from it
    record Product(ClassName type, ClassName shape, List<ShapeUse> arguments, boolean later) implements TypeForm {}

    /// A record that is no JSON object.
    ///
    /// @param tuple whether it is an array; else it is its only component
    /// @param text  whether one text of a request can be such a value
    /// @param later whether the shape that refers to it is reached from it
    record Plain(ClassName type, ClassName shape, boolean tuple, boolean text, boolean later) implements TypeForm {}

    /// A sealed interface.
    ///
    /// @param text  whether one text of a request can be such a value
    /// @param later whether the shape that refers to it is reached from it
    record Union(ClassName type, ClassName shape, boolean text, boolean later) implements TypeForm {}

    /// A type of the user's.
    ///
    /// @param converter its class
    /// @param sent      what is read and written
    record Converted(Made converter, ShapeUse sent) implements TypeForm {}

    /// A type whose JSON is changed before it is read.
    ///
    /// @param preparing the class that does so
    record Prepared(Made preparing, ShapeUse value) implements TypeForm {}

    /// Strings that are changed.
    ///
    /// @param strip   whether white space around them is taken off
    /// @param letters `lower` or `upper`; empty for neither
    record Text(boolean strip, String letters) implements TypeForm {}

    /// What is sent as a string of its JSON.
    record Encoded(ShapeUse value) implements TypeForm {}

    /// An `Optional`.
    record Maybe(ShapeUse value) implements TypeForm {}

    /// What was sent of a record.
    ///
    /// @param factory the method that makes its shape: `partial` or `sent`
    record PartOf(String factory, ShapeUse whole) implements TypeForm {

        /// How the type is called.
        public String name() {
            return factory.equals("partial") ? "Partial" : "Sent";
        }
    }

    /// An interface of which the accessors are written.
    ///
    /// @param later whether the shape that refers to it is reached from it
    record View(ClassName type, ClassName shape, boolean later) implements TypeForm {}

    /// A type that is written as another.
    ///
    /// @param misfit why it cannot be; empty where it can
    record Projected(ShapeUse source, ShapeUse target, String misfit) implements TypeForm {}

    /// A type variable of a generic record.
    record Variable(String name) implements TypeForm {}

    /// A type without a shape.
    ///
    /// @param reason what is wrong with it
    /// @param hint   what to use
    record None(String reason, String hint) implements TypeForm {}
}
