/// What an application imports.
module dev.posthaste {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports dev.posthaste;
    exports dev.posthaste.internal;
    exports dev.posthaste.internal.app;
    exports dev.posthaste.internal.constraint;
    exports dev.posthaste.internal.scalar;

    uses dev.posthaste.internal.Encoding;
    uses dev.posthaste.internal.Platform;
}
