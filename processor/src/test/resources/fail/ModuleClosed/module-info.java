module shop {
    requires dev.posthaste.runtime;
}
