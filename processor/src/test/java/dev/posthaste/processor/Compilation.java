package dev.posthaste.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// A run of the compiler with the processor, as strict as compilers get.
record Compilation(boolean succeeded, List<String> diagnostics, Map<String, String> generated, Path classes) {

    /// Compiles files into a folder, and adds more to the class path.
    static Compilation of(List<Path> sources, Path folder, List<String> more, List<Processor> processors) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var collector = new DiagnosticCollector<JavaFileObject>();
        var options = new ArrayList<>(List.of(
                "-Xlint:all", "-Xlint:-processing", "-Werror", "-d", folder.toString(), "-s", folder.toString()));
        options.addAll(more);
        try (var files = compiler.getStandardFileManager(collector, Locale.ROOT, null)) {
            var units = files.getJavaFileObjectsFromPaths(sources);
            var task = compiler.getTask(new StringWriter(), files, collector, options, null, units);
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            var succeeded = task.call();
            var found =
                    collector.getDiagnostics().stream().map(Compilation::text).toList();
            return new Compilation(succeeded, found, generated(folder), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Compilation of(List<Path> sources, Path folder) {
        return of(sources, folder, classPath(), List.of(new PosthasteProcessor()));
    }

    static List<String> classPath(Path... more) {
        var path = new StringBuilder(System.getProperty("java.class.path"));
        for (var each : more) {
            path.append(System.getProperty("path.separator")).append(each);
        }
        return List.of("-cp", path.toString());
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        var source = diagnostic.getSource();
        var name = source == null ? "-" : Path.of(source.toUri()).getFileName().toString();
        return "%s:%d:%d: %s"
                .formatted(
                        name,
                        diagnostic.getLineNumber(),
                        diagnostic.getColumnNumber(),
                        diagnostic.getMessage(Locale.ROOT));
    }

    private static Map<String, String> generated(Path folder) throws IOException {
        var generated = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                generated.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return generated;
    }

    /// The sources below a folder, in an order that is the same everywhere.
    static List<Path> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !folder.relativize(each).startsWith("expected"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
