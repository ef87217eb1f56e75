/// Text as HTML forms send it: `application/x-www-form-urlencoded` (WHATWG URL, section 5.1).
@NullMarked
package dev.posthaste.tenant.form;

import org.jspecify.annotations.NullMarked;
