package dev.posthaste.tenant.store.model;

/// What kind of program an application is.
public enum ApplicationType {
    /// A program that acts for itself, by the grant `client_credentials`.
    MACHINE_TO_MACHINE("m2m");

    private final String stored;

    ApplicationType(String stored) {
        this.stored = stored;
    }

    /// Its short name, as it is kept.
    public String stored() {
        return stored;
    }

    /// The type of that short name.
    public static ApplicationType of(String stored) {
        for (var type : values()) {
            if (type.stored.equals(stored)) {
                return type;
            }
        }
        throw new IllegalStateException("The database names an application type that is not known here: " + stored);
    }
}
