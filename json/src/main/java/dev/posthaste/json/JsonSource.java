package dev.posthaste.json;

import dev.posthaste.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// The bytes of a body as JSON: whole as a tree, or by a shape.
public final class JsonSource {

    /// Deeper nesting has no use, and a stack has an end.
    private static final int MOST_NESTING = 500;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxNumberLength(10_000)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final JsonFactory UNIQUE_NAMES = FACTORY.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final byte[] body;

    /// Takes the bytes as they are.
    public JsonSource(byte[] body) {
        this.body = body;
    }

    /// The value by its shape, or null where the fast reader gave up: then ask [#tree()] and the shape's authority.
    public <T> @Nullable T accept(Shape<T> shape) {
        return JsonInput.read(body, shape);
    }

    /// The whole body as a tree; of members of one name the last counts.
    ///
    /// @throws MalformedJson where it is no JSON
    /// @throws UnreadableJson where it is no UTF-8, or nested too deeply
    public Json tree() throws MalformedJson, UnreadableJson {
        return tree(FACTORY);
    }

    /// The whole body as a tree, for protocols that refuse a parameter given twice.
    ///
    /// @throws MalformedJson where it is no JSON, or an object has two members of one name
    /// @throws UnreadableJson where it is no UTF-8, or nested too deeply
    public Json treeOfUniqueNames() throws MalformedJson, UnreadableJson {
        return tree(UNIQUE_NAMES);
    }

    private Json tree(JsonFactory factory) throws MalformedJson, UnreadableJson {
        requireUtf8();
        try (var parser = factory.createParser(ObjectReadContext.empty(), body)) {
            if (parser.nextToken() == null) {
                throw new MalformedJson("Expecting value", 0);
            }
            var tree = value(parser);
            if (parser.nextToken() != null) {
                throw new MalformedJson(
                        "Extra data", offset(parser.currentTokenLocation().getByteOffset()));
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new UnreadableJson(e);
        } catch (StreamReadException e) {
            throw new MalformedJson(
                    e.getOriginalMessage(), offset(e.getLocation().getByteOffset()));
        }
    }

    private void requireUtf8() throws UnreadableJson {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException e) {
            throw new UnreadableJson(e);
        }
    }

    /// The body as text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private int offset(long bytes) {
        var end = Math.clamp(bytes, 0, body.length);
        return new String(body, 0, end, StandardCharsets.UTF_8).length();
    }

    static Json value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Json.Str(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getString());
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> Json.Null.NULL;
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private static Json object(JsonParser parser) {
        var members = new LinkedHashMap<String, Json>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json.Obj(members);
    }

    private static Json array(JsonParser parser) {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Arr(items);
    }
}
