package dev.posthaste.processor.model;

import java.util.List;

/// What a handler's document says.
///
/// @param name                the route's name; empty for the Java method's
/// @param summary             a few words; may be empty
/// @param description         the comment, or what stands for it; may be empty
/// @param operationId         its own id; may be empty
/// @param tags                its own tags
/// @param deprecated          whether it is deprecated
/// @param hidden              whether it is left out
/// @param mediaType           the good answer's; may be empty
/// @param responseDescription the good answer's
/// @param responses           the other answers
/// @param callbacks           interfaces of callbacks
/// @param extra               the text of a JSON object; may be empty
public record Metadata(
        String name,
        String summary,
        String description,
        String operationId,
        List<String> tags,
        boolean deprecated,
        boolean hidden,
        String mediaType,
        String responseDescription,
        List<Answered> responses,
        List<Callback> callbacks,
        String extra) {

    /// An interface whose methods describe callbacks.
    ///
    /// @param reachable whether it is an interface that generated code can name
    public record Callback(ClassName type, boolean reachable) {}
}
