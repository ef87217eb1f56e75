package dev.posthaste.processor.read;

import dev.posthaste.processor.model.ClassName;
import dev.posthaste.processor.model.Generation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileObject;

/// What the readers ask the compiler.
///
/// @param elements its elements
/// @param types    its types
/// @param places   where the elements of the model are noted
public record Compiler(Elements elements, Types types, Places places) {

    ClassName name(TypeElement type) {
        var qualified = type.getQualifiedName().toString();
        var home = elements.getPackageOf(type).getQualifiedName().toString();
        return new ClassName(home, home.isEmpty() ? qualified : qualified.substring(home.length() + 1));
    }

    /// Whether the type is compiled now, and is not on the class path.
    boolean isSource(TypeElement type) {
        var file = elements.getFileObjectOf(type);
        return file != null && file.getKind() == JavaFileObject.Kind.SOURCE;
    }

    /// Whether the type and all that it stands in are public.
    static boolean isPublic(TypeElement type) {
        return enclosing(type).stream().allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
    }

    /// Whether generated code that stands beside `from` can name the type.
    boolean isVisible(TypeElement type, TypeElement from) {
        if (isPublic(type)) {
            return true;
        }
        return elements.getPackageOf(type).equals(elements.getPackageOf(from))
                && enclosing(type).stream()
                        .noneMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
    }

    /// The type and the types that it stands in, from the inside out.
    static List<TypeElement> enclosing(TypeElement type) {
        var all = new ArrayList<TypeElement>();
        for (Element each = type; each instanceof TypeElement one; each = each.getEnclosingElement()) {
            all.add(one);
        }
        return all;
    }

    Generation generation(TypeElement type, ClassName generated, TypeElement owner) {
        var module = elements.getModuleOf(owner);
        var annotation = "javax.annotation.processing.Generated";
        var marked = module == null
                ? elements.getTypeElement(annotation) != null
                : elements.getTypeElement(module, annotation) != null;
        var visible = type.equals(owner) && isPublic(type) && type.getKind() != ElementKind.CLASS;
        var modular = module != null && !module.isUnnamed();
        return new Generation(
                generated, visible, marked, new Deprecations(elements).concern(type), modular, shadowed(owner));
    }

    private Set<String> shadowed(TypeElement owner) {
        var names = names(elements.getPackageOf(owner));
        names.retainAll(names(elements.getPackageElement("java.lang")));
        return names;
    }

    private static Set<String> names(PackageElement home) {
        return home.getEnclosedElements().stream()
                .map(each -> each.getSimpleName().toString())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
