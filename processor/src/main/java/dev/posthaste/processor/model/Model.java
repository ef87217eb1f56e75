package dev.posthaste.processor.model;

import java.util.List;

/// All that was read from one class.
///
/// @param classes handlers and providers
/// @param records records that need a shape
/// @param unions  sealed interfaces that need a shape
/// @param asking  annotations that ask for dependencies
public record Model(
        List<HandlerClass> classes, List<RecordType> records, List<UnionType> unions, List<AskingType> asking) {}
