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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/// Writes nodes and shapes for the classes of a compilation; belongs to that compilation.
public final class PosthasteProcessor extends AbstractProcessor {

    private final Set<ClassName> written = new HashSet<>();
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
            var again = new LinkedHashSet<String>();
            for (var type : types(round)) {
                if (!process(type)) {
                    again.add(type.getQualifiedName().toString());
                }
            }
            postponed = again;
        }
        return false;
    }

    /// The classes to be read, those included that named unknown types in the round before.
    private Set<TypeElement> types(RoundEnvironment round) {
        var types = new LinkedHashSet<TypeElement>();
        postponed.forEach(name -> types.add(processingEnv.getElementUtils().getTypeElement(name)));
        for (var element : round.getElementsAnnotatedWithAny(Set.copyOf(Reader.annotations()))) {
            types.add(element instanceof TypeElement type ? type : (TypeElement) element.getEnclosingElement());
        }
        return types;
    }

    /// Whether the class could be read.
    private boolean process(TypeElement type) {
        var places = new Places();
        var compiler = new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), places);
        try {
            var model = new Reader(compiler).read(type);
            var problems = Checks.problems(model);
            problems.stream().filter(reported::add).forEach(problem -> report(problem, places));
            if (reported.isEmpty()) {
                write(model, places);
            }
            return true;
        } catch (Unresolved e) {
            return false;
        }
    }

    private void report(Problem problem, Places places) {
        processingEnv
                .getMessager()
                .printMessage(
                        Diagnostic.Kind.ERROR,
                        problem.message() + "\n" + problem.hint(),
                        places.element(problem.place()));
    }

    private void write(Model model, Places places) {
        for (var file : Writer.write(model)) {
            if (written.add(file.name())) {
                write(file, places.element(file.origin()));
            }
        }
    }

    private void write(JavaFile file, Element origin) {
        try (var out = processingEnv
                .getFiler()
                .createSourceFile(file.name().qualified(), origin)
                .openWriter()) {
            out.write(file.source());
        } catch (IOException e) {
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "cannot write %s: %s".formatted(file.name().qualified(), e),
                            origin);
        }
    }
}
