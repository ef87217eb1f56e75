package dev.posthaste.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Pattern;

/// The classes that Posthaste publishes, as the build made them.
final class Production {

    private static final Pattern MODULE = Pattern.compile("/posthaste-([a-z]+)-[^/]+\\.jar!|/([a-z]+)/target/classes/");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("dev.posthaste");

    private Production() {}

    /// The module that a class was built in, told from the place of its class file.
    static Module moduleOf(JavaClass type) {
        var place = type.getSource().orElseThrow().getUri().toString();
        var matcher = MODULE.matcher(place);
        if (!matcher.find()) {
            throw new IllegalStateException("No module can be told from " + place + ": extend the pattern here");
        }
        return Module.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
}
