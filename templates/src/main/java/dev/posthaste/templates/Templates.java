package dev.posthaste.templates;

import dev.posthaste.Response;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes answers of jte's templates (FastAPI's `Jinja2Templates`). Safe for use by several threads.
///
/// ```java
/// var templates = Templates.of(Path.of("pages"));
/// return templates.page("guest.jte", Map.of("guest", name));
/// ```
///
/// A template declares its parameters, and is compiled with them: `@param String guest`. What stands in a page is
/// escaped for its place; what ends in `.txt.jte` is plain text, and is not.
public final class Templates {

    private final TemplateEngine pages;
    private final TemplateEngine texts;
    private final Map<String, Object> shared;

    private Templates(TemplateEngine pages, TemplateEngine texts, Map<String, Object> shared) {
        this.pages = pages;
        this.texts = texts;
        this.shared = shared;
    }

    /// The templates of a folder, compiled when they are first used and again when they change: for development, and
    /// wherever a JDK is at hand. What was compiled stands in a temporary folder until the process ends.
    public static Templates of(Path folder) {
        CodeResolver code = new DirectoryCodeResolver(folder);
        var classes = CompiledFolder.make();
        return new Templates(
                engine(code, classes, ContentType.Html), engine(code, classes, ContentType.Plain), Map.of());
    }

    private static TemplateEngine engine(CodeResolver code, Path classes, ContentType type) {
        var loader = Thread.currentThread().getContextClassLoader();
        return TemplateEngine.create(code, classes.resolve(type.name()), type, loader);
    }

    /// Templates that jte's Maven plugin has compiled into the application.
    public static Templates compiled() {
        return new Templates(
                TemplateEngine.createPrecompiled(ContentType.Html),
                TemplateEngine.createPrecompiled(ContentType.Plain),
                Map.of());
    }

    /// The same templates, of which each that declares a parameter of that name gets the value (a context processor of
    /// Starlette's).
    public Templates share(String name, Object value) {
        var more = new LinkedHashMap<>(shared);
        more.put(name, value);
        return new Templates(pages, texts, Collections.unmodifiableMap(more));
    }

    /// The page of a template, with status 200.
    ///
    /// @param template   its path below the folder: `rooms/list.jte`
    /// @param parameters what it declares, by name
    /// @throws gg.jte.TemplateException where there is no such template, or it cannot be compiled or filled
    public Response page(String template, Map<String, ? extends @Nullable Object> parameters) {
        return Response.html(text(template, parameters));
    }

    /// The text of a template.
    ///
    /// @throws gg.jte.TemplateException as for [#page]
    public String text(String template, Map<String, ? extends @Nullable Object> parameters) {
        var engine = template.endsWith(".txt.jte") ? texts : pages;
        var declared = engine.getParamInfo(template).keySet();
        var all = new LinkedHashMap<String, @Nullable Object>();
        shared.forEach((name, value) -> {
            if (declared.contains(name)) {
                all.put(name, value);
            }
        });
        all.putAll(parameters);
        TemplateOutput out = new StringOutput();
        engine.render(template, all, out);
        return out.toString();
    }
}
