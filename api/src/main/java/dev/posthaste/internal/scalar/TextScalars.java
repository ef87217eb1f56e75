package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.address.UnreadableAddress;
import dev.posthaste.internal.address.UrlText;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The scalars that are strings of a certain format.
final class TextScalars {

    static final Scalar<UUID> UUIDS =
            new TextScalar<>(TextScalar.format("uuid"), TextScalars::uuid, TextScalar.neverAn("UUID"), UUID::toString);

    static final Scalar<URI> URIS = new TextScalar<>(
            Json.object("type", "string", "minLength", 1, "format", "uri"),
            TextScalars::uri,
            TextScalars::uri,
            URI::toString);

    static final Scalar<InetAddress> ADDRESSES = new AddressScalar<>(
            InetAddress.class,
            "ipvanyaddress",
            new Mismatch("ip_any_address", "value is not a valid IPv4 or IPv6 address"));

    static final Scalar<Inet4Address> V4_ADDRESSES = new AddressScalar<>(
            Inet4Address.class, "ipv4", new Mismatch("ip_v4_address", "Input is not a valid IPv4 address"));

    static final Scalar<Inet6Address> V6_ADDRESSES = new AddressScalar<>(
            Inet6Address.class, "ipv6", new Mismatch("ip_v6_address", "Input is not a valid IPv6 address"));

    /// Bytes are the text's UTF-8, as in pydantic.
    static final Scalar<byte[]> BYTES = new TextScalar<>(
            Json.object("type", "string", "contentMediaType", "application/octet-stream"),
            TextScalars::bytes,
            TextScalar.never("bytes", "bytes"),
            TextScalars::text);

    private TextScalars() {}

    private static UUID uuid(Json value) throws Mismatch {
        if (value instanceof Json.Str(var text)) {
            return UuidText.read(text);
        }
        throw new Mismatch("uuid_type", "UUID input should be a string, bytes or UUID object");
    }

    private static URI uri(Json value) throws Mismatch {
        if (!(value instanceof Json.Str(var text))) {
            throw new Mismatch("url_type", "URL input should be a string or URL");
        }
        try {
            return UrlText.read(text);
        } catch (UnreadableAddress e) {
            throw new Mismatch(
                    "url_parsing", "Input should be a valid URL, " + e.reason(), Json.object("error", e.reason()));
        }
    }

    private static byte[] bytes(Json value) throws Mismatch {
        if (value instanceof Json.Str(var text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new Mismatch("bytes_type", "Input should be a valid bytes");
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(
                    "a byte[] is not UTF-8, which JSON's strings are: return a String in Base64, or the bytes as the"
                            + " whole answer",
                    e);
        }
    }
}
