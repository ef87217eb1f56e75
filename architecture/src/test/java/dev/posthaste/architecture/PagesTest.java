package dev.posthaste.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.posthaste.App;
import dev.posthaste.cli.compile.Compilation.Compiled;
import dev.posthaste.cli.compile.Compilation.Rejected;
import dev.posthaste.cli.compile.Snapshot;
import dev.posthaste.cli.compile.SourceCompiler;
import dev.posthaste.cli.compile.Sources;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What the pages of the documentation show compiles, and the applications in them can be put together.
///
/// The blocks of Java of one page are one source, with the imports that the guide names once; a block that is to be
/// refused says so by another language than `java`.
class PagesTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
    private static final Pattern IMPORTS = Pattern.compile("(?ms)^```text\\n((?:import [^\\n]*\\n)+)```$");

    private final Path docs = Path.of("").toAbsolutePath().resolveSibling("docs");

    @TestFactory
    Stream<DynamicTest> eachBlockOfJavaCompiles() throws IOException {
        var imports = IMPORTS.matcher(Files.readString(docs.resolve("guide.md")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> check(page, imports)));
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.list(docs)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(Path page, String imports) throws Exception {
        var blocks = BLOCK.matcher(Files.readString(page)).results().toList();
        if (blocks.isEmpty()) {
            return;
        }
        var source = imports + blocks.stream().map(block -> block.group(1)).collect(Collectors.joining("\n"));
        try (var compiler = new SourceCompiler(List.of())) {
            var compilation =
                    compiler.compile(new Snapshot(Map.of(page.resolveSibling("Page.java"), source), Map.of()));
            assertThat(compilation)
                    .as(compilation instanceof Rejected(var report) ? report : source)
                    .isInstanceOf(Compiled.class);
            var loader = compiler.load((Compiled) compilation, Sources.at(page.getParent()));
            assertThat(applications(loader, source))
                    .allSatisfy(app -> assertThat(app.build().openApi()).isNotNull());
        }
    }

    private static List<App> applications(ClassLoader loader, String source) throws Exception {
        var apps = new ArrayList<App>();
        for (var name :
                Pattern.compile("(?m)^class (\\w+)").matcher(source).results().toList()) {
            for (var method : Arrays.asList(loader.loadClass(name.group(1)).getDeclaredMethods())) {
                var described = method.getReturnType() == App.class && method.getParameterCount() == 0;
                if (described && Modifier.isStatic(method.getModifiers())) {
                    method.setAccessible(true);
                    apps.add((App) method.invoke(null));
                }
            }
        }
        return apps;
    }
}
