package dev.posthaste.architecture;

import com.tngtech.archunit.core.domain.PackageMatchers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The modules with classes of their own: the packages of each, and the modules that it may name. Stricter than the
/// poms,
/// where what a needed module needs comes along.
enum Module {
    API("dev.posthaste,dev.posthaste.internal..", ""),
    JSON("dev.posthaste.json..", "API"),
    SECURITY("dev.posthaste.jwt..", "API"),
    PROCESSOR("dev.posthaste.processor..", "API"),
    RUNTIME("dev.posthaste.runtime..", "API,JSON,SECURITY"),
    HELIDON("dev.posthaste.helidon..", "API,RUNTIME"),
    TESTING("dev.posthaste.testing..", "API,JSON,SECURITY,RUNTIME"),
    TEMPLATES("dev.posthaste.templates..", "API"),
    TENANT("dev.posthaste.tenant..", "API,JSON,SECURITY,RUNTIME,HELIDON"),
    CLI("dev.posthaste.cli..", "API,JSON,SECURITY,PROCESSOR,RUNTIME,HELIDON,TESTING,TENANT"),
    /// Written as applications are: what it names beside the API is what the processor wrote.
    CONTRACT("dev.posthaste.contract..", "API,JSON,RUNTIME");

    private final List<String> packages;
    private final List<String> needs;

    Module(String packages, String needs) {
        this.packages = List.of(packages.split(","));
        this.needs = List.of(needs.split(","));
    }

    /// Its packages, as ArchUnit names them: `..` stands for those below.
    String[] packages() {
        return packages.toArray(String[]::new);
    }

    boolean owns(String packageName) {
        return PackageMatchers.of(packages).test(packageName);
    }

    /// The packages of every module that this one must not name.
    String[] strangers() {
        return Stream.of(values())
                .filter(other -> other != this && !needs.contains(other.name()))
                .flatMap(other -> other.packages.stream())
                .toArray(String[]::new);
    }

    static Module of(String directory) {
        return valueOf(directory.toUpperCase(Locale.ROOT));
    }
}
