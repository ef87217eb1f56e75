package dev.posthaste.jwt.encoding;

import java.math.BigInteger;
import java.util.Arrays;

/// Reads the few forms of DER (X.690) that keys are written in.
final class Der {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OBJECT_ID = 0x06;
    static final int SEQUENCE = 0x30;

    private final byte[] data;
    private int at;

    Der(byte[] data) {
        this.data = data;
    }

    /// Whether the next element has this tag.
    boolean next(int tag) {
        return at < data.length && (data[at] & 0xff) == tag;
    }

    boolean ended() {
        return at == data.length;
    }

    /// The content of the next element.
    ///
    /// @throws IllegalArgumentException when it has another tag or is cut off
    byte[] read(int tag) {
        if (!next(tag)) {
            throw new IllegalArgumentException("DER: tag 0x%02x is missing".formatted(tag));
        }
        at++;
        int length = length();
        if (length > data.length - at) {
            throw new IllegalArgumentException("DER: an element is cut off");
        }
        at += length;
        return Arrays.copyOfRange(data, at - length, at);
    }

    Der enter(int tag) {
        return new Der(read(tag));
    }

    BigInteger integer() {
        var bytes = read(INTEGER);
        if (bytes.length == 0) {
            throw new IllegalArgumentException("DER: an integer has no bytes");
        }
        return new BigInteger(bytes);
    }

    /// The bytes of a bit string, which must be whole ones.
    byte[] bits() {
        var bytes = read(BIT_STRING);
        if (bytes.length == 0 || bytes[0] != 0) {
            throw new IllegalArgumentException("DER: a bit string has unused bits");
        }
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    private int length() {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        int length = 0;
        for (int i = first & 0x7f; i > 0; i--) {
            if (length > 0xffff) {
                throw new IllegalArgumentException("DER: a length is too large");
            }
            length = length << 8 | octet();
        }
        return length;
    }

    private int octet() {
        if (at >= data.length) {
            throw new IllegalArgumentException("DER: a length is cut off");
        }
        return data[at++] & 0xff;
    }
}
