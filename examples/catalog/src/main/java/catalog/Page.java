package catalog;

import dev.posthaste.Schema;
import java.util.List;

/// One page of a longer list.
///
/// @param items what stands on it
/// @param total how many there are on all pages
@Schema
public record Page<T>(List<T> items, int total) {}
