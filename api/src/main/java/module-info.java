/// What an application imports.
module dev.posthaste {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports dev.posthaste;
    exports dev.posthaste.internal to
            dev.posthaste.json,
            dev.posthaste.processor,
            dev.posthaste.runtime;


    uses dev.posthaste.internal.Platform;
}
