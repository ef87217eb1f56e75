package dev.posthaste.processor;

import dev.posthaste.processor.check.Checks;
import dev.posthaste.processor.check.Problem;
import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.Model;
import dev.posthaste.processor.read.Compiler;
import dev.posthaste.processor.read.Places;
import dev.posthaste.processor.read.Reader;
import dev.posthaste.processor.read.Unresolved;
import dev.posthaste.processor.write.JavaFile;
import dev.posthaste.processor.write.Writer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Writes nodes and shapes for the classes of a compilation; belongs to that compilation.
public final class PosthasteProcessor extends AbstractProcessor {

    private final Map<ClassName, JavaFile> written = new HashMap<>();
    private final Set<Problem> reported = new HashSet<>();
    private Set<String> postponed = Set.of();

    /// For the compiler, which looks the processor up by its service.
    public PosthasteProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Reader.annotations().stream().map(Class::getCanonicalName).collect(Collectors.toSet());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!round.processingOver()) {
            var places = new Places();
            var models = read(types(round), places);
            for (var model : models) {
                Checks.problems(model).stream().filter(reported::add).forEach(problem -> report(problem, places));
            }
            if (reported.isEmpty()) {
                write(
                        models.stream()
                                .flatMap(model -> Writer.write(model).stream())
                                .toList(),
                        places);
            }
        }
        return false;
    }

    /// The classes to be read, those included that named unknown types in the round before.
    private Set<TypeElement> types(RoundEnvironment round) {
        var types = new LinkedHashSet<TypeElement>();
        postponed.forEach(name -> types.add(processingEnv.getElementUtils().getTypeElement(name)));
        for (var element : round.getElementsAnnotatedWithAny(Set.copyOf(Reader.annotations()))) {
            types.add(typeOf(element));
        }
        return types;
    }

    private static TypeElement typeOf(Element element) {
        return element instanceof TypeElement type
                ? type
                : typeOf(Objects.requireNonNull(element.getEnclosingElement()));
    }

    /// The models of the classes that can be read already; the others wait for the next round.
    private List<Model> read(Set<TypeElement> types, Places places) {
        var compiler = new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), places);
        var models = new ArrayList<Model>();
        var again = new LinkedHashSet<String>();
        for (var type : types) {
            try {
                models.add(new Reader(compiler).read(type));
            } catch (Unresolved e) {
                again.add(type.getQualifiedName().toString());
            }
        }
        postponed = again;
        return models;
    }

    private void report(Problem problem, Places places) {
        error(problem.message() + "\n" + problem.hint(), places.element(problem.place()));
    }

    /// Writes what was not written yet: all of it, or, where two classes need files of one name, nothing.
    private void write(List<JavaFile> files, Places places) {
        var fresh = new LinkedHashMap<ClassName, JavaFile>();
        for (var file : files) {
            var other =
                    written.containsKey(file.name()) ? written.get(file.name()) : fresh.putIfAbsent(file.name(), file);
            if (other != null && !other.source().equals(file.source())) {
                error(
                        "another class has a generated class of this name too, %s\nrename one of the two"
                                .formatted(file.name().qualified()),
                        places.element(file.origin()));
                return;
            }
        }
        written.putAll(fresh);
        fresh.values().forEach(file -> write(file, Objects.requireNonNull(places.element(file.origin()))));
    }

    private void write(JavaFile file, Element origin) {
        try (var out = processingEnv
                .getFiler()
                .createSourceFile(file.name().qualified(), origin)
                .openWriter()) {
            out.write(file.source());
        } catch (IOException e) {
            error("cannot write %s: %s".formatted(file.name().qualified(), e), origin);
        }
    }

    private void error(String message, @Nullable Element place) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, place);
    }
}
