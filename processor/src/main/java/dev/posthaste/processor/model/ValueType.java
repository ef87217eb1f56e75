package dev.posthaste.processor.model;

/// A record that needs a shape and is no JSON object.
///
/// @param record what else is known of it
/// @param tuple  whether it is an array of its components; else it is its only component
public record ValueType(RecordType record, boolean tuple) {}
