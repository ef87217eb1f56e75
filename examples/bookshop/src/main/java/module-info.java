/// An application on the module path.
module bookshop {
    requires catalog;
    requires dev.posthaste.runtime;

    opens bookshop to
            dev.posthaste.runtime;
}
