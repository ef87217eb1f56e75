/// The tenant over HTTP: an application written with the framework.
@NullMarked
package dev.posthaste.tenant.http;

import org.jspecify.annotations.NullMarked;
