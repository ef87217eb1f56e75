package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.processor.write.Library;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks for calls of the runtime in what the compiler made of generated code: each must be in the library's list,
/// which
/// is whole by that. The methods of constraints are those of a table, and are no part of it.
class LibraryCallsTest {

    @TempDir
    private Path folder;

    @Test
    void whatGeneratedCodeCallsIsListed() throws IOException {
        var listed = Library.methods().stream()
                .map(called -> called.type().qualified() + "." + called.method())
                .collect(Collectors.toSet());
        var called = new TreeSet<String>();
        for (var application : Goldens.cases("golden")) {
            if (!application.getFileName().toString().startsWith("foreign")) {
                called.addAll(calls(application));
            }
        }
        assertThat(called).isNotEmpty().isSubsetOf(listed);
    }

    private Set<String> calls(Path application) throws IOException {
        var classes = Files.createDirectory(folder.resolve(application.getFileName()));
        var sources = Compilation.sources(application);
        assertThat(Compilation.of(sources, classes).diagnostics()).isEmpty();
        try (var files = Files.walk(classes)) {
            return files.filter(file -> file.toString().matches(".*_(Nodes|Shape|Value)\\.class"))
                    .flatMap(LibraryCallsTest::callsIn)
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<String> callsIn(Path file) {
        return methods(parsed(file))
                .filter(method -> !method.name().equalsString("<init>"))
                .map(method -> method.owner().asInternalName().replaceAll("[/$]", ".") + "." + method.name())
                .filter(method -> method.matches("dev\\.posthaste\\.(json|runtime)\\..*"));
    }

    private static Stream<MemberRefEntry> methods(ClassModel model) {
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .filter(entry -> entry instanceof MethodRefEntry || entry instanceof InterfaceMethodRefEntry)
                .map(MemberRefEntry.class::cast);
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
