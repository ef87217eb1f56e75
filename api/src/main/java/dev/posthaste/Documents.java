package dev.posthaste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Where an application's document and the pages that show it are found, and how it is written. Immutable.
public final class Documents {

    private @Nullable String openApi = "/openapi.json";
    private @Nullable String docs = "/docs";
    private @Nullable String redoc = "/redoc";
    private @Nullable String asyncApi = "/asyncapi.json";
    private @Nullable String oauth2Redirect = "/docs/oauth2-redirect";
    private Json.Obj swagger = Json.object();
    private Json.@Nullable Obj oauth;
    private boolean separateSchemas = true;
    private boolean rootPathInServers = true;
    private boolean openApi30;
    private List<Class<?>> webhooks = List.of();
    private UnaryOperator<Json.Obj> change = UnaryOperator.identity();

    private Documents() {}

    private Documents with(Consumer<Documents> step) {
        var copy = new Documents();
        copy.openApi = openApi;
        copy.docs = docs;
        copy.redoc = redoc;
        copy.oauth2Redirect = oauth2Redirect;
        copy.asyncApi = asyncApi;
        copy.swagger = swagger;
        copy.oauth = oauth;
        copy.separateSchemas = separateSchemas;
        copy.rootPathInServers = rootPathInServers;
        copy.openApi30 = openApi30;
        copy.webhooks = webhooks;
        copy.change = change;
        step.accept(copy);
        return copy;
    }

    /// FastAPI's: `/openapi.json`, `/docs`, `/redoc` and `/docs/oauth2-redirect`.
    public static Documents standard() {
        return new Documents();
    }

    /// No document is served, and no page.
    public static Documents none() {
        return standard().openApi(null);
    }

    /// The document at another path; null for nowhere, which takes away the pages too.
    public Documents openApi(@Nullable String path) {
        return with(documents -> documents.openApi = path);
    }

    /// Swagger UI at another path; null for nowhere.
    public Documents docs(@Nullable String path) {
        return with(documents -> documents.docs = path);
    }

    /// ReDoc at another path; null for nowhere.
    public Documents redoc(@Nullable String path) {
        return with(documents -> documents.redoc = path);
    }

    /// The description of the WebSockets (AsyncAPI 3.0), which an application has that has any, at another path than
    /// `/asyncapi.json`; null for nowhere.
    public Documents asyncApi(@Nullable String path) {
        return with(documents -> documents.asyncApi = path);
    }

    /// The page where authorization servers send Swagger UI back, at another path; null for nowhere.
    public Documents oauth2Redirect(@Nullable String path) {
        return with(documents -> documents.oauth2Redirect = path);
    }

    /// With parameters of Swagger UI, as `deepLinking`, which go before FastAPI's.
    public Documents swagger(Json.Obj parameters) {
        return with(documents -> documents.swagger = parameters);
    }

    /// With what Swagger UI's `initOAuth` is told, as `clientId`.
    public Documents swaggerOAuth(Json.Obj parameters) {
        return with(documents -> documents.oauth = parameters);
    }

    /// Whether a type has two schemas where what is read of it and what is written differ; else it is described as it
    /// is
    /// read.
    public Documents separateSchemas(boolean separate) {
        return with(documents -> documents.separateSchemas = separate);
    }

    /// Whether the path of [App#rootPath(String)] is the first of the servers.
    public Documents rootPathInServers(boolean listed) {
        return with(documents -> documents.rootPathInServers = listed);
    }

    /// Writes OpenAPI 3.0.3, for generators that know no other: `nullable` in place of a type `null`.
    public Documents openApi30() {
        return with(documents -> documents.openApi30 = true);
    }

    /// With requests that this application sends to those who asked for it: interfaces as for [Callbacks], whose paths
    /// are names.
    public Documents webhooks(Class<?>... interfaces) {
        var all = new ArrayList<>(webhooks);
        all.addAll(Arrays.asList(interfaces));
        return with(documents -> documents.webhooks = List.copyOf(all));
    }

    /// With a last change to the document, made once.
    public Documents change(UnaryOperator<Json.Obj> further) {
        var before = change;
        return with(documents -> documents.change = document -> further.apply(before.apply(document)));
    }

    /// The path of the document; null for nowhere.
    public @Nullable String openApi() {
        return openApi;
    }

    /// The path of Swagger UI; null for nowhere.
    public @Nullable String docs() {
        return docs;
    }

    /// The path of ReDoc; null for nowhere.
    public @Nullable String redoc() {
        return redoc;
    }

    /// The path of the description of the WebSockets; null for nowhere.
    public @Nullable String asyncApi() {
        return asyncApi;
    }

    /// The path of the page to come back to; null for nowhere.
    public @Nullable String oauth2Redirect() {
        return oauth2Redirect;
    }

    /// The parameters of Swagger UI.
    public Json.Obj swagger() {
        return swagger;
    }

    /// What `initOAuth` is told; null where it is not called.
    public Json.@Nullable Obj swaggerOAuth() {
        return oauth;
    }

    /// Whether a type may have two schemas.
    public boolean hasSeparateSchemas() {
        return separateSchemas;
    }

    /// Whether the root path is listed.
    public boolean hasRootPathInServers() {
        return rootPathInServers;
    }

    /// Whether it is written as OpenAPI 3.0.3.
    public boolean isOpenApi30() {
        return openApi30;
    }

    /// The interfaces of webhooks.
    public List<Class<?>> webhooks() {
        return webhooks;
    }

    /// The last change to the document.
    public UnaryOperator<Json.Obj> change() {
        return change;
    }
}
