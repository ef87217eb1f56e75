package dev.posthaste.runtime.form;

import java.io.IOException;

/// Says that a body is no multipart.
final class MalformedMultipart extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedMultipart(String reason) {
        super(reason);
    }
}
