package dev.posthaste.processor.write;

/// Collects lines and knows how deep they stand.
final class SourceWriter {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /// Adds lines; an empty text is a blank line.
    void lines(String lines) {
        for (var line : lines.split("\n", -1)) {
            text.append(line.isEmpty() ? "" : " ".repeat(depth * 4))
                    .append(line)
                    .append('\n');
        }
    }

    /// Adds a blank line.
    void blank() {
        lines("");
    }

    /// Adds a statement whose expression is broken where it must be.
    void statement(String before, Code code) {
        var indent = depth * 4;
        var expression = Layout.of(code, indent, indent + before.length(), 1);
        var first = expression.lines().findFirst().orElse("");
        if (before.endsWith("= ") && indent + before.length() + first.length() > Layout.WIDTH) {
            text.append(" ".repeat(indent)).append(before.stripTrailing()).append('\n');
            expression = " ".repeat(8) + Layout.of(code, indent + 8, indent + 8, 1);
        } else {
            expression = before + expression;
        }
        text.append(" ".repeat(indent)).append(expression).append(";\n");
    }

    /// Adds a declaration with a body, its parameters broken where they must be.
    ///
    /// @param before what stands before the name: `private static`
    /// @param after  what stands between the parameters and the brace
    void declaration(String before, Code.Call signature, String after, Runnable inside) {
        var indent = depth * 4;
        block(before + Layout.of(signature, 0, indent + before.length(), after.length() + 2) + after, inside);
    }

    /// Adds a block in braces.
    void block(String header, Runnable inside) {
        lines(header + " {");
        depth++;
        inside.run();
        depth--;
        lines("}");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
