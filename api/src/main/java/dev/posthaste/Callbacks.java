package dev.posthaste;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Documents the requests that are sent to the client's own server later on, because of this one (OpenAPI 3.1, Callback
/// Object; FastAPI's `callbacks`). They are written as an interface, whose methods are never called:
///
/// ```java
/// interface Reports {
///     /// You get this when the tour ends.
///     @Post("{$callback_url}/reports/{$request.body.id}")
///     void reportBack(TourReport report);
/// }
///
/// @Post("/tours")
/// @Callbacks(Reports.class)
/// Tour book(Tour tour, @Nullable URI callback_url) { ... }
/// ```
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Callbacks {

    /// The interfaces. Their paths may hold runtime expressions (OpenAPI 3.1, section 4.8.20.2).
    Class<?>[] value();
}
