/// Pages of templates, for applications that answer browsers; written in jte, which checks and compiles them.
@NullMarked
package dev.posthaste.templates;

import org.jspecify.annotations.NullMarked;
