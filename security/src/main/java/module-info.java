/// Checks JSON Web Tokens.
module dev.posthaste.jwt {
    requires static transitive org.jspecify;
    requires transitive dev.posthaste;
    requires com.nimbusds.jose.jwt;
    requires java.net.http;

    exports dev.posthaste.jwt;
}
