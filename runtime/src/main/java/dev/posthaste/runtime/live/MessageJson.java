package dev.posthaste.runtime.live;

import dev.posthaste.Json;
import dev.posthaste.UnexpectedMessage;
import dev.posthaste.json.JsonSource;
import dev.posthaste.json.MalformedJson;
import dev.posthaste.json.UnreadableJson;

/// Reads messages that are JSON.
final class MessageJson {

    private MessageJson() {}

    static Json read(byte[] message) {
        try {
            return new JsonSource(message).tree();
        } catch (MalformedJson malformed) {
            throw new UnexpectedMessage(
                    "a message is no JSON: %s at character %d".formatted(malformed.reason(), malformed.offset()));
        } catch (UnreadableJson unreadable) {
            throw new UnexpectedMessage("a message is no JSON that can be read: " + unreadable.getMessage());
        }
    }
}
