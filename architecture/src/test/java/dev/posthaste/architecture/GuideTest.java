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
import org.junit.jupiter.api.Test;

/// What the guide shows compiles, and the applications in it can be put together.
class GuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(text|java)\\n(.*?)^```$");

    private final Path page =
            Path.of("").toAbsolutePath().resolveSibling("docs").resolve("guide.md");

    @Test
    void eachBlockOfJavaCompiles() throws Exception {
        var source = source();
        try (var compiler = new SourceCompiler(List.of())) {
            var compilation =
                    compiler.compile(new Snapshot(Map.of(page.resolveSibling("Guide.java"), source), Map.of()));
            assertThat(compilation)
                    .as(compilation instanceof Rejected(var report) ? report : source)
                    .isInstanceOf(Compiled.class);
            var sources = Sources.at(page.getParent());
            var loader = compiler.load((Compiled) compilation, sources);
            assertThat(applications(loader, source))
                    .hasSize(2)
                    .allSatisfy(app -> assertThat(app.build().endpoints()).isNotEmpty());
        }
    }

    /// The imports first, which the page shows once.
    private String source() throws IOException {
        var blocks = BLOCK.matcher(Files.readString(page));
        return blocks.results()
                .filter(block -> block.group(1).equals("java") || block.group(2).startsWith("import"))
                .map(block -> block.group(2))
                .collect(Collectors.joining("\n"));
    }

    private static List<App> applications(ClassLoader loader, String source) throws Exception {
        var apps = new ArrayList<App>();
        for (var name :
                Pattern.compile("(?m)^class (\\w+)").matcher(source).results().toList()) {
            for (var method : Arrays.asList(loader.loadClass(name.group(1)).getDeclaredMethods())) {
                if (method.getReturnType() == App.class && Modifier.isStatic(method.getModifiers())) {
                    method.setAccessible(true);
                    apps.add((App) method.invoke(null));
                }
            }
        }
        return apps;
    }
}
