/// Records that several applications share.
module catalog {
    requires transitive dev.posthaste.runtime;

    exports catalog;
}
