package catalog;

import dev.posthaste.Schema;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A book of the catalog.
///
/// @param isbn     thirteen digits
/// @param title    as on the cover
/// @param sequelTo the book before it
@Schema
public record Book(
        @Size(min = 13, max = 13) String isbn,
        String title,
        @Nullable Book sequelTo) {}
