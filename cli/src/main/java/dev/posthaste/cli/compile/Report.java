package dev.posthaste.cli.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.Diagnostic.Kind;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/// Writes what a compiler remarks as javac's own command does: place, message, the line and a caret below it.
final class Report implements DiagnosticListener<JavaFileObject> {

    private static final int MOST = 30;
    private static final Set<Kind> WARNINGS = Set.of(Kind.WARNING, Kind.MANDATORY_WARNING);

    private final List<String> errors = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    @Override
    public void report(Diagnostic<? extends JavaFileObject> remark) {
        if (remark.getKind() == Kind.ERROR) {
            errors.add(text("error", remark));
        } else if (WARNINGS.contains(remark.getKind())) {
            warnings.add(text("warning", remark));
        }
    }

    String errors() {
        return joined(errors, "error");
    }

    String warnings() {
        return joined(warnings, "warning");
    }

    private static String joined(List<String> remarks, String noun) {
        if (remarks.isEmpty()) {
            return "";
        }
        var shown = String.join("\n", remarks.subList(0, Math.min(MOST, remarks.size())));
        var count = remarks.size() == 1 ? "1 " + noun : remarks.size() + " " + noun + "s";
        return shown + "\n" + count + (remarks.size() > MOST ? ", the first " + MOST + " are shown" : "");
    }

    private static String text(String noun, Diagnostic<? extends JavaFileObject> remark) {
        var lines = remark.getMessage(Locale.ENGLISH).lines().toList();
        var source = remark.getSource();
        var place = source == null ? "" : "%s:%d: ".formatted(name(source), remark.getLineNumber());
        var all = new ArrayList<String>();
        all.add(place + noun + ": " + lines.getFirst());
        all.addAll(excerpt(source, remark.getPosition()));
        all.addAll(lines.subList(1, lines.size()));
        return String.join("\n", all);
    }

    private static String name(JavaFileObject source) {
        var uri = source.toUri();
        return "file".equals(uri.getScheme())
                ? Sources.shown(Path.of(uri))
                : "(generated) " + uri.getPath().substring(1);
    }

    /// The line of the position, and a caret below it.
    private static List<String> excerpt(@Nullable JavaFileObject source, long position) {
        if (source == null || position == Diagnostic.NOPOS) {
            return List.of();
        }
        var text = text(source);
        int at = (int) Math.min(position, text.length());
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        var line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
        // tabs stay tabs, so that the caret stands right however wide they are
        var indent = text.substring(start, at).replaceAll("[^\t]", " ");
        return List.of(line, indent + "^");
    }

    private static String text(JavaFileObject source) {
        try {
            return source.getCharContent(true).toString();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
