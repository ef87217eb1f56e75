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
        text.append(" ".repeat(indent)).append(before).append(expression).append(";\n");
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
