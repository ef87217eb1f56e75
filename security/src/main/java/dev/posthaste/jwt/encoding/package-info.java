/// The forms in which tokens and keys are written: JSON, base64url, DER, PEM and OpenSSH.
@NullMarked
package dev.posthaste.jwt.encoding;

import org.jspecify.annotations.NullMarked;
