/// Answers that are files: whole, in parts, or known to the client already (RFC 9110, sections 13 and 14).
@NullMarked
package dev.posthaste.runtime.file;

import org.jspecify.annotations.NullMarked;
