/// The rules that an application must keep: one class for each.
@NullMarked
package dev.posthaste.processor.check;

import org.jspecify.annotations.NullMarked;
