package dev.posthaste.cli.compile;

import dev.posthaste.cli.compile.Compilation.Compiled;
import dev.posthaste.cli.compile.Compilation.Rejected;
import dev.posthaste.cli.terminal.Failure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Compiles applications in memory, with Posthaste's processor. To be used by one thread at a time.
///
/// It keeps the compiler's view of the platform and of the libraries, so that the second compilation is fast.
public final class SourceCompiler implements AutoCloseable {

    private static final int RELEASE = 25;
    private static final String OURS = "dev.posthaste.";

    private final JavaCompiler compiler;
    private final StandardJavaFileManager platform;
    private final URLClassLoader libraries;

    /// @param more libraries that the application needs beside those of this process
    /// @throws Failure where this Java has no compiler
    public SourceCompiler(List<Path> more) {
        var found = ToolProvider.getSystemJavaCompiler();
        if (found == null) {
            throw new Failure("This Java (%s) has no compiler: run a JDK.".formatted(System.getProperty("java.home")));
        }
        compiler = found;
        platform = compiler.getStandardFileManager(null, Locale.ENGLISH, null);
        libraries = new URLClassLoader(
                more.stream().map(SourceCompiler::url).toArray(URL[]::new),
                getClass().getClassLoader());
        try {
            var own = Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                    .filter(entry -> !entry.isEmpty())
                    .map(Path::of);
            platform.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(own, more.stream()).toList());
            platform.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Compiles all sources.
    public Compilation compile(Snapshot snapshot) {
        if (snapshot.sources().isEmpty()) {
            return new Rejected("error: there are no .java files");
        }
        var files = new MemoryFiles(platform);
        var report = new StringWriter();
        var units = snapshot.sources().entrySet().stream()
                .map(source -> new MemoryFiles.SourceText(source.getKey(), source.getValue()))
                .toList();
        // without a listener javac writes its report itself, as its command does
        var task = compiler.getTask(report, files, null, options(), null, units);
        task.setLocale(Locale.ENGLISH);
        task.setProcessors(processors());
        try {
            var good = task.call();
            var text = report.toString().stripTrailing();
            return good ? new Compiled(files.classes(), text) : new Rejected(text);
        } catch (RuntimeException fault) {
            return new Rejected("%serror: the compiler failed (%s): this is a fault of Posthaste, please report it"
                    .formatted(report, fault));
        }
    }

    /// A loader for what was compiled, above the libraries.
    public ClassLoader load(Compiled compiled, Sources sources) {
        return new CompiledLoader(compiled.classes(), sources.resources(), libraries);
    }

    private static List<String> options() {
        var always = List.of(
                "-proc:full", "-g", "-implicit:none", "-Xmaxerrs", "30", "-Xmaxwarns", "30", "-XDsuppressNotes");
        // the platform's own release needs no option, which would make javac read a second copy of the platform
        return Runtime.version().feature() == RELEASE
                ? always
                : Stream.concat(always.stream(), Stream.of("--release", "" + RELEASE))
                        .toList();
    }

    /// New ones each time: a processor remembers.
    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class, SourceCompiler.class.getClassLoader()).stream()
                .filter(provider -> provider.type().getName().startsWith(OURS))
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try (libraries) {
            platform.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
