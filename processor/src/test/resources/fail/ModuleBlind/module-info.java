module shop {
    requires dev.posthaste;

    opens shop;
}
