/// Calls an application in tests, without a network.
module dev.posthaste.testing {
    requires static transitive org.jspecify;
    requires transitive dev.posthaste.runtime;
    requires java.net.http;

    exports dev.posthaste.testing;
}
