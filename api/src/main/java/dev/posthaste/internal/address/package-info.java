/// URLs and the addresses of hosts, read as browsers and pydantic read them and written in one form each.
@NullMarked
package dev.posthaste.internal.address;

import org.jspecify.annotations.NullMarked;
