package dev.posthaste.json;

import dev.posthaste.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/// The bytes of a body as JSON: whole as a tree, or by a shape.
public final class JsonSource {

    /// Deeper nesting has no use, and a stack has an end.
    private static final int MOST_NESTING = 500;

    /// CPython reads no longer whole numbers.
    private static final int MOST_DIGITS = 4300;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxNumberLength(MOST_DIGITS)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final JsonFactory UNIQUE_NAMES = FACTORY.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] body;
    private final int start;

    /// Takes the bytes as they are, those of UTF-16 and UTF-32 in UTF-8. A byte order mark is passed over, as RFC 8259
    /// (section 8.1) allows.
    public JsonSource(byte[] bytes) {
        this.body = WideText.inUtf8(bytes);
        this.start = marked(body) ? BYTE_ORDER_MARK.length : 0;
    }

    private static boolean marked(byte[] body) {
        var length = BYTE_ORDER_MARK.length;
        return body.length >= length && Arrays.equals(body, 0, length, BYTE_ORDER_MARK, 0, length);
    }

    /// JSON that was checked before the program ran, as in generated code.
    ///
    /// @throws IllegalStateException where it is no JSON
    public static Json literal(String text) {
        try {
            return new JsonSource(text.getBytes(StandardCharsets.UTF_8)).tree();
        } catch (MalformedJson | UnreadableJson e) {
            throw new IllegalStateException("generated code holds what is no JSON: " + text, e);
        }
    }

    /// The value by its shape, or null where the fast reader gave up: then ask [#tree()] and the shape's authority.
    public <T> @Nullable T accept(Shape<T> shape) {
        return ascii() || utf8() ? JsonInput.read(parser(FACTORY), shape) : null;
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
        tree();
        try {
            return tree(UNIQUE_NAMES);
        } catch (UnreadableJson duplicate) {
            throw new MalformedJson("Duplicate member name", 0);
        }
    }

    private Json tree(JsonFactory factory) throws MalformedJson, UnreadableJson {
        if (!utf8()) {
            throw new UnreadableJson("not UTF-8");
        }
        try (var parser = parser(factory)) {
            if (parser.nextToken() == null) {
                throw refused();
            }
            var tree = value(parser);
            if (parser.nextToken() != null) {
                throw refused();
            }
            return tree;
        } catch (StreamConstraintsException e) {
            throw new UnreadableJson("nested too deeply, or with a number or name that is too long");
        } catch (StreamReadException e) {
            throw refused();
        }
    }

    /// The parser is stricter than the grammar in one thing.
    private UnreadableJson refused() throws MalformedJson {
        JsonSyntax.check(text());
        return new UnreadableJson("a name holds half a character, by an escape");
    }

    private JsonParser parser(JsonFactory factory) {
        return factory.createParser(ObjectReadContext.empty(), body, start, body.length - start);
    }

    private boolean ascii() {
        var bits = 0;
        for (int i = start; i < body.length; i++) {
            bits |= body[i];
        }
        return bits >= 0;
    }

    private boolean utf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /// The body as text.
    public String text() {
        return new String(body, start, body.length - start, StandardCharsets.UTF_8);
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
