package dev.posthaste.processor.check;

import dev.posthaste.processor.model.Place;

/// Something that the user must change.
///
/// @param place   where
/// @param message what is wrong
/// @param hint    what to do
public record Problem(Place place, String message, String hint) {}
