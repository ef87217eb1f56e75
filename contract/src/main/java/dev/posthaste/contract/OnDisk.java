package dev.posthaste.contract;

import java.net.URISyntaxException;
import java.nio.file.Path;

/// Files that applications serve from a disk: `src/main/resources`, as the build copied them.
public final class OnDisk {

    private OnDisk() {}

    /// A folder or file below the resources, such as `static_files/site`.
    public static Path path(String name) {
        var url = OnDisk.class.getResource("/" + name);
        if (url == null) {
            throw new IllegalArgumentException("there is no " + name + " in src/main/resources");
        }
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
