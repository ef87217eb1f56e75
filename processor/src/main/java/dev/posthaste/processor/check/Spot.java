package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Place;
import dev.posthaste.processor.model.ShapeUse;

/// A type where it is used, with the place to show.
///
/// @param place where
/// @param shape the type
/// @param read  whether it is only read: a parameter, neither result nor component
/// @param whole whether it stands by itself, and not within another
record Spot(Place place, ShapeUse shape, boolean read, boolean whole) {}
