/// Everything that an application names: annotations, the application and its routers, requests and responses.
///
/// One star import brings all of it.
@NullMarked
package dev.posthaste;

import org.jspecify.annotations.NullMarked;
