/// Links and serves applications.
module dev.posthaste.runtime {
    requires transitive dev.posthaste;
    requires transitive dev.posthaste.json;
    requires transitive dev.posthaste.jwt;

    exports dev.posthaste.runtime;
    exports dev.posthaste.runtime.engine;
    exports dev.posthaste.runtime.lifespan;
    exports dev.posthaste.runtime.node;

    uses dev.posthaste.runtime.engine.Engine;

    provides dev.posthaste.internal.Encoding with
            dev.posthaste.runtime.encode.RuntimeEncoding;
    provides dev.posthaste.internal.Platform with
            dev.posthaste.runtime.RuntimePlatform;
}
