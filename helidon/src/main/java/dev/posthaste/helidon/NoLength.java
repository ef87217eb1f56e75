package dev.posthaste.helidon;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.WritableHeaders;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1ConnectionListener;

/// Takes away the length that Helidon gives to answers without a body. One of status 204 must not have it (RFC 9110,
/// section 8.6), and with 304 it would be that of another answer.
final class NoLength implements Http1ConnectionListener {

    /// Set in place of a length, it is not sent.
    private static final Header MARK = HeaderValues.create(HeaderNames.CONTENT_LENGTH, "none");

    /// Sees to it that the answer with these fields is sent without a length.
    static void mark(WritableHeaders<?> fields) {
        fields.set(MARK);
    }

    @Override
    public void headers(ConnectionContext context, Headers fields) {
        if (fields.contains(HeaderNames.CONTENT_LENGTH)
                && fields.get(HeaderNames.CONTENT_LENGTH).get().equals(MARK.get())
                && fields instanceof WritableHeaders<?> writable) {
            writable.remove(HeaderNames.CONTENT_LENGTH);
        }
    }
}
