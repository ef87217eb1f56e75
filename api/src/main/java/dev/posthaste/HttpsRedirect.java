package dev.posthaste;

/// Sends clients that came by `http` to the same URL by `https` (Starlette's `HTTPSRedirectMiddleware`).
public final class HttpsRedirect implements Middleware {

    /// Redirects by 307, which keeps the method and the body.
    public HttpsRedirect() {}

    @Override
    public Response around(Request request, Next next) throws Exception {
        var url = request.url();
        if (url.scheme().equals("https")) {
            return next.proceed();
        }
        return url.authority().isEmpty()
                ? Response.text("Invalid host header").status(400)
                : Response.redirect(url.scheme("https").toString());
    }
}
