package dev.posthaste.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files with what is expected; `-Dposthaste.goldens=update` writes them anew.
final class Goldens {

    static final Path RESOURCES = Path.of("src/test/resources");

    private Goldens() {}

    static List<Path> cases(String folder) throws IOException {
        try (var all = Files.list(RESOURCES.resolve(folder))) {
            return all.sorted().toList();
        }
    }

    static void compare(Path file, String actual) throws IOException {
        if (System.getProperty("posthaste.goldens", "").equals("update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(actual)
                .as("%s, to be updated by -Dposthaste.goldens=update", file)
                .isEqualTo(Files.readString(file));
    }
}
