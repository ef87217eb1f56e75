package dev.posthaste.processor.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// An expression, as far as its layout must be known.
sealed interface Code {

    /// Text that is never broken.
    record Text(String source) implements Code {}

    /// A call, broken at its arguments.
    record Call(String callee, List<Code> arguments) implements Code {}

    /// Calls on what calls return, broken before the dots.
    record Chain(Code head, List<Code> links) implements Code {}

    /// Text before an expression.
    record Prefixed(String prefix, Code code) implements Code {}

    /// A lambda with statements, always on lines of its own.
    record Block(String header, List<String> statements) implements Code {}

    static Code text(String source) {
        return new Text(source);
    }

    static Code call(String callee, Code... arguments) {
        return new Call(callee, Arrays.asList(arguments));
    }

    static Code chain(Code head, List<Code> links) {
        return links.isEmpty() ? head : new Chain(head, links);
    }

    /// The expression on one line.
    default String flat() {
        return switch (this) {
            case Text(var source) -> source;
            case Call(var callee, var arguments) ->
                callee + arguments.stream().map(Code::flat).collect(Collectors.joining(", ", "(", ")"));
            case Chain(var head, var links) ->
                head.flat() + links.stream().map(link -> "." + link.flat()).collect(Collectors.joining());
            case Prefixed(var prefix, var code) -> prefix + code.flat();
            case Block(var header, var statements) -> header + "\n" + String.join("\n", statements);
        };
    }
}
