package dev.posthaste.processor.model;

import java.util.List;

/// All that was read from one class.
///
/// @param strays  what has `@Schema` and cannot have a shape
/// @param classes handlers and providers
/// @param records records that need a shape
/// @param values  records that need a shape and are no JSON objects
/// @param unions  sealed interfaces that need a shape
/// @param enums   enums that need a shape
/// @param asking  annotations that ask for dependencies
public record Model(
        List<Place> strays,
        List<HandlerClass> classes,
        List<RecordType> records,
        List<ValueType> values,
        List<UnionType> unions,
        List<EnumType> enums,
        List<AskingType> asking) {}
