package dev.posthaste.contract.replay;

import dev.posthaste.App;
import dev.posthaste.contract.OnDisk;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The application in Java that answers for a folder: `dev.posthaste.contract.FOLDER.CamelFolder`, method `app`.
record Twin(String folder) {

    private static final FileTime RECORDED = FileTime.fromMillis(1_700_000_000_000L);

    /// A new application; empty where there is no twin yet.
    Optional<App> app() {
        touch();
        try {
            var method = Class.forName(className()).getDeclaredMethod("app");
            method.setAccessible(true);
            return Optional.of((App) method.invoke(null));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className() + " needs a method: public static App app()", e);
        }
    }

    private String className() {
        var camel = Arrays.stream(folder.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return "dev.posthaste.contract.%s.%s".formatted(folder, camel);
    }

    /// Gives the files that it serves the time of change that they had when they were recorded.
    private void touch() {
        if (OnDisk.class.getResource("/" + folder) != null) {
            each(OnDisk.path(folder)).forEach(path -> {
                try {
                    Files.setLastModifiedTime(path, RECORDED);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    /// The lines of its sources; 0 where there are none.
    long lines() {
        var sources = Path.of("src/main/java/dev/posthaste/contract", folder);
        return Files.exists(sources)
                ? each(sources)
                        .filter(path -> path.toString().endsWith(".java"))
                        .mapToLong(Folder::lines)
                        .sum()
                : 0;
    }

    private static Stream<Path> each(Path folder) {
        try (var paths = Files.walk(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
