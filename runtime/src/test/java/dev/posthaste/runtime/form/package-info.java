@NullMarked
package dev.posthaste.runtime.form;

import org.jspecify.annotations.NullMarked;
