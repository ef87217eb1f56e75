package dev.posthaste.runtime.page;

import dev.posthaste.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// The scripts and styles of the pages, which come with this module so that nothing is fetched from elsewhere.
final class Assets {

    private static final String FOLDER = "/META-INF/posthaste/docs/";

    private Assets() {}

    /// The asset of that name, read when it is first asked for.
    static Supplier<Response> of(String name) {
        var answer = new AtomicReference<Response>();
        return () -> {
            var known = answer.get();
            if (known == null) {
                var asset = Response.bytes(bytes(name), mediaType(name));
                known = name.endsWith(".html") ? asset : asset.header("cache-control", "public, max-age=3600");
                answer.set(known);
            }
            return known;
        };
    }

    private static byte[] bytes(String name) {
        try (var in = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this build of posthaste-runtime");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css; charset=utf-8";
            case ".js" -> "text/javascript; charset=utf-8";
            case ".png" -> "image/png";
            default -> "text/html; charset=utf-8";
        };
    }
}
