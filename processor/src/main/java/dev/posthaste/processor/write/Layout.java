package dev.posthaste.processor.write;

/// Breaks expressions into lines of at most 120 columns, in the style of palantir-java-format.
final class Layout {

    static final int WIDTH = 120;
    private static final int CONTINUATION = 8;

    private Layout() {}

    /// The expression, which begins at a column of a line with that indentation.
    ///
    /// @param after how many characters follow it on its last line
    static String of(Code code, int indent, int column, int after) {
        var flat = code.flat();
        if (flat.indexOf('\n') < 0 && column + flat.length() + after <= WIDTH) {
            return flat;
        }
        return switch (code) {
            case Code.Text(var source) -> source;
            case Code.Prefixed(var prefix, var inner) -> prefix + of(inner, indent, column + prefix.length(), after);
            case Code.Call call -> call(call, indent, column, after);
            case Code.Chain chain -> chain(chain, indent, column, after);
            case Code.Block block -> block(block, indent);
        };
    }

    private static String call(Code.Call call, int indent, int column, int after) {
        if (call.arguments().isEmpty()) {
            return call.callee() + "()";
        }
        if (call.arguments().getLast() instanceof Code.Block block) {
            var before = call.arguments().subList(0, call.arguments().size() - 1);
            var head = new Code.Call(call.callee(), before).flat();
            if (column + head.length() + block.header().length() + 2 <= WIDTH) {
                return head.substring(0, head.length() - 1) + (before.isEmpty() ? "" : ", ") + block(block, indent)
                        + ")";
            }
        }
        return broken(call, indent, column, after);
    }

    private static String broken(Code.Call call, int indent, int column, int after) {
        var open = call.callee() + "(";
        if (call.arguments().size() == 1 && call.arguments().getFirst() instanceof Code.Call only) {
            return open + call(only, indent, column + open.length(), after + 1) + ")";
        }
        var inside = indent + CONTINUATION;
        if (fitsOnOneLine(call, inside)) {
            return open + "\n" + " ".repeat(inside) + call.flat().substring(open.length());
        }
        var text = new StringBuilder(open);
        var separator = "\n";
        for (var argument : call.arguments()) {
            text.append(separator).append(" ".repeat(inside)).append(of(argument, inside, inside, 2));
            separator = ",\n";
        }
        return text.append(')').toString();
    }

    private static boolean fitsOnOneLine(Code.Call call, int inside) {
        return call.arguments().stream().allMatch(Code.Text.class::isInstance)
                && inside + call.flat().length() - call.callee().length() + 1 <= WIDTH;
    }

    private static String chain(Code.Chain chain, int indent, int column, int after) {
        var inside = indent + CONTINUATION;
        var text = new StringBuilder(of(chain.head(), inside, column, 0));
        for (int i = 0; i < chain.links().size(); i++) {
            var end = i == chain.links().size() - 1 ? after : 0;
            text.append('\n')
                    .append(" ".repeat(inside))
                    .append('.')
                    .append(of(chain.links().get(i), inside, inside + 1, end));
        }
        return text.toString();
    }

    private static String block(Code.Block block, int indent) {
        var text = new StringBuilder(block.header()).append('\n');
        for (var statement : block.statements()) {
            text.append(" ".repeat(indent + 4)).append(statement).append('\n');
        }
        return text.append(" ".repeat(indent)).append('}').toString();
    }
}
