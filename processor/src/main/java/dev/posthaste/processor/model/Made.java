package dev.posthaste.processor.model;

/// A class of which generated code makes an instance.
///
/// @param type  the class
/// @param wrong why it cannot be made; empty where it can
public record Made(ClassName type, String wrong) {}
