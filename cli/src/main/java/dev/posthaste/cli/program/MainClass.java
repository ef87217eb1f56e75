package dev.posthaste.cli.program;

import dev.posthaste.cli.terminal.Failure;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the class whose `main` starts an application, as `java` would (JLS 12.1.4): `main` with or without parameter,
/// static or not.
public final class MainClass {

    private static final Set<String> FORMS = Set.of("([Ljava/lang/String;)V", "()V");

    private MainClass() {}

    /// The name of the class.
    ///
    /// @param classes class files by name
    /// @param asked   the class that the user named, with or without its package; null where none
    /// @throws Failure where there is none, or several and none was asked for
    public static String find(Map<String, byte[]> classes, @Nullable String asked) {
        return asked == null ? only(classes) : named(classes, asked);
    }

    private static String only(Map<String, byte[]> classes) {
        var found = classes.values().stream()
                .map(ClassFile.of()::parse)
                .filter(type -> !nested(type) && type.methods().stream().anyMatch(MainClass::starts))
                .map(MainClass::name)
                .sorted()
                .toList();
        return switch (found.size()) {
            case 0 ->
                throw new Failure(
                        "error: no class has a main method: write static void main(String[] args) { App.named(\"...\").include(...).run(args); }");
            case 1 -> found.getFirst();
            default ->
                throw new Failure("error: several classes have a main method (%s): choose one with --main CLASS"
                        .formatted(String.join(", ", found)));
        };
    }

    private static String named(Map<String, byte[]> classes, String asked) {
        var fitting = classes.keySet().stream()
                .filter(name -> name.equals(asked) || name.endsWith("." + asked))
                .sorted()
                .toList();
        if (classes.containsKey(asked)) {
            return asked;
        }
        if (fitting.size() != 1) {
            throw new Failure("error: --main %s names %s: give its full name, package included"
                    .formatted(
                            asked, fitting.isEmpty() ? "no class of the application" : String.join(" and ", fitting)));
        }
        return fitting.getFirst();
    }

    private static boolean starts(MethodModel method) {
        return method.methodName().equalsString("main")
                && FORMS.contains(method.methodType().stringValue())
                && !method.flags().has(AccessFlag.PRIVATE)
                && !method.flags().has(AccessFlag.ABSTRACT);
    }

    private static boolean nested(ClassModel type) {
        return type.findAttribute(Attributes.innerClasses())
                .map(inner -> inner.classes().stream()
                        .anyMatch(each -> each.innerClass()
                                .asInternalName()
                                .equals(type.thisClass().asInternalName())))
                .orElse(false);
    }

    private static String name(ClassModel type) {
        return type.thisClass().asInternalName().replace('/', '.');
    }
}
