package dev.posthaste.jwt.encoding;

import dev.posthaste.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/// Reads JSON strictly (RFC 8259) and keeps what tokens need: the order of members and the form of numbers.
///
/// Of equal names the last one counts. Nesting is limited to 500, the digits of a number to 4300, those of an exponent
/// to 9.
public final class JsonParser {

    private static final int MAX_DEPTH = 500;
    private static final int MAX_DIGITS = 4300;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)" + "(?:[.][0-9]++)?" + "(?:[eE][+-]?[0-9]{1,9}+)?");

    private final String text;
    private int at;

    private JsonParser(String text) {
        this.text = text;
    }

    /// The value of UTF-8 text.
    ///
    /// @throws MalformedJsonException when the bytes are no UTF-8, or the text is not one JSON value
    public static Json parse(byte[] utf8) throws MalformedJsonException {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedJsonException("the text is not UTF-8");
        }
    }

    /// The value of a text.
    ///
    /// @throws MalformedJsonException when the text is not one JSON value
    public static Json parse(String text) throws MalformedJsonException {
        var parser = new JsonParser(text);
        var value = parser.value(0);
        if (parser.peek() != -1) {
            throw parser.expected("the end");
        }
        return value;
    }

    private Json value(int depth) throws MalformedJsonException {
        if (depth > MAX_DEPTH) {
            throw new MalformedJsonException("values are nested more than " + MAX_DEPTH + " deep");
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> new Json.Str(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", Json.Null.NULL);
            default -> number();
        };
    }

    private Json object(int depth) throws MalformedJsonException {
        var members = new LinkedHashMap<String, Json>();
        at++;
        if (peek() == '}') {
            at++;
            return new Json.Obj(members);
        }
        do {
            if (peek() != '"') {
                throw expected("a name in double quotes");
            }
            var name = string();
            skip(':');
            members.put(name, value(depth + 1));
        } while (another('}'));
        return new Json.Obj(members);
    }

    private Json array(int depth) throws MalformedJsonException {
        var items = new ArrayList<Json>();
        at++;
        if (peek() == ']') {
            at++;
            return new Json.Arr(items);
        }
        do {
            items.add(value(depth + 1));
        } while (another(']'));
        return new Json.Arr(items);
    }

    private boolean another(char end) throws MalformedJsonException {
        int next = peek();
        if (next != ',' && next != end) {
            throw expected("',' or '" + end + "'");
        }
        at++;
        return next == ',';
    }

    private String string() throws MalformedJsonException {
        var out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < 0x20) {
                throw expected("no control character inside a string");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw expected("the end of a string");
    }

    private char escaped() throws MalformedJsonException {
        at++;
        return switch (at < text.length() ? text.charAt(at) : -1) {
            case '"', '\\', '/' -> text.charAt(at);
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw expected("a valid escape");
        };
    }

    private char hexadecimal() throws MalformedJsonException {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = at < text.length() && text.charAt(at) < 0x80 ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private Json word(String word, Json value) throws MalformedJsonException {
        if (!text.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private Json number() throws MalformedJsonException {
        var number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) {
            throw expected("a value");
        }
        at = number.end();
        if (number.group().length() > MAX_DIGITS + 1) {
            throw new MalformedJsonException("a number has more than " + MAX_DIGITS + " digits");
        }
        return new Json.Num(number.group());
    }

    private void skip(char sign) throws MalformedJsonException {
        if (peek() != sign) {
            throw expected("'" + sign + "'");
        }
        at++;
    }

    /// The next character after white space, or -1 at the end.
    private int peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : -1;
    }

    private MalformedJsonException expected(String what) {
        return new MalformedJsonException("expected %s at character %d".formatted(what, at));
    }
}
