/// What people look at: the dashboard's pages and forms, and who may see them.
@NullMarked
package dev.posthaste.tenant.http.dashboard;

import org.jspecify.annotations.NullMarked;
