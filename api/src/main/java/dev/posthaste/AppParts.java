package dev.posthaste;

import dev.posthaste.internal.app.Conduct;
import dev.posthaste.internal.app.Stages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an [App] was told; copied before it is changed, so that a description never changes.
final class AppParts {
    String title = "";
    String version = "0.1.0";
    String description = "";
    Router router = Router.at("");
    Map<Object, Object> replaced = Map.of();

    @Nullable
    Auth0 auth0;

    Stages stages = Stages.NONE;
    Conduct conduct = Conduct.STANDARD;
    List<Lifespan> lifespans = List.of();
    About about = About.of();
    Documents documents = Documents.standard();

    AppParts copy() {
        var copy = new AppParts();
        copy.title = title;
        copy.version = version;
        copy.description = description;
        copy.router = router;
        copy.replaced = replaced;
        copy.auth0 = auth0;
        copy.stages = stages;
        copy.conduct = conduct;
        copy.lifespans = lifespans;
        copy.about = about;
        copy.documents = documents;
        return copy;
    }
}
