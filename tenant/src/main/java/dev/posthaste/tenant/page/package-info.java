/// The dashboard's pages, made from records.
@NullMarked
package dev.posthaste.tenant.page;

import org.jspecify.annotations.NullMarked;
