package dev.posthaste.processor.model;

import java.util.Set;

/// What is decided about a generated class apart from its content.
///
/// @param name       its name
/// @param visible    whether it is public
/// @param marked     whether the annotation `Generated` can be seen from its module
/// @param deprecated whether it uses what is deprecated
/// @param modular    whether it stands in a named module
/// @param shadowed   classes of `java.lang`, by simple name, that its package has others of the same name of
public record Generation(
        ClassName name, boolean visible, boolean marked, boolean deprecated, boolean modular, Set<String> shadowed) {}
