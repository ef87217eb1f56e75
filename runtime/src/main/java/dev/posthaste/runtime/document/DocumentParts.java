package dev.posthaste.runtime.document;

import dev.posthaste.json.Components;
import dev.posthaste.json.Schemas;
import dev.posthaste.json.Schemas.Direction;

/// What the operations of one document share.
///
/// @param input         where schemas of what is read are put
/// @param output        where schemas of what is written are put
/// @param invalidAnswer how the answer to wrong values is described
record DocumentParts(Schemas input, Schemas output, ValidationErrors invalidAnswer) {

    /// @param separate whether what is written has schemas of its own
    static DocumentParts of(Components components, boolean separate, ValidationErrors invalidAnswer) {
        return new DocumentParts(
                new Schemas(components, Direction.INPUT),
                new Schemas(components, separate ? Direction.OUTPUT : Direction.INPUT),
                invalidAnswer);
    }
}
