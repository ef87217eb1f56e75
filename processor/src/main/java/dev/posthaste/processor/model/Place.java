package dev.posthaste.processor.model;

/// Where something stands in the user's source: a key that the reader resolves to the compiler's element.
///
/// @param path names the element: `shop.Orders.list(int)#page`
public record Place(String path) {}
