package dev.posthaste.internal.scalar;

import dev.posthaste.Json;
import dev.posthaste.internal.Mismatch;
import dev.posthaste.internal.address.Ipv4Text;
import dev.posthaste.internal.address.Ipv6Text;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/// Addresses of hosts, which are never looked up: pydantic's `IPvAnyAddress`, and Python's `IPv4Address` and
/// `IPv6Address` for the types of Java that are so narrow.
///
/// @param type   the type of Java
/// @param format the schema's format
/// @param refusal what is wrong with anything else
record AddressScalar<T extends InetAddress>(Class<T> type, String format, Mismatch refusal) implements Scalar<T> {

    @Override
    public T convert(Json value) throws Mismatch {
        var bytes = switch (value) {
            case Json.Str(var text) -> bytes(text);
            case Json.Num number when number.integral() -> bytes(number);
            case Json.Bool(var flag) -> new byte[] {0, 0, 0, (byte) (flag ? 1 : 0)};
            default -> null;
        };
        var address = bytes == null ? null : address(bytes);
        if (!type.isInstance(address)) {
            throw refusal;
        }
        return type.cast(address);
    }

    private static byte @Nullable [] bytes(String text) {
        var four = Ipv4Text.read(text);
        return four == null ? Ipv6Text.read(text) : four;
    }

    /// A number is an address of four bytes where it fits.
    private static byte @Nullable [] bytes(Json.Num number) {
        var literal = number.literal();
        var whole = literal.length() > 40 ? BigInteger.TWO.pow(200) : new BigInteger(literal);
        if (whole.signum() < 0 || whole.bitLength() > 128) {
            return null;
        }
        var bytes = new byte[whole.bitLength() > 32 ? 16 : 4];
        var digits = whole.toByteArray();
        var size = Math.min(digits.length, bytes.length);
        System.arraycopy(digits, digits.length - size, bytes, bytes.length - size, size);
        return bytes;
    }

    private static @Nullable InetAddress address(byte[] bytes) {
        try {
            return bytes.length == 16 ? Inet6Address.getByAddress(null, bytes, -1) : InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            return null;
        }
    }

    /// The types that have a class of Python each are of that class alone in strict mode.
    @Override
    public T convertStrictly(Json value) throws Mismatch {
        return type == InetAddress.class
                ? convert(value)
                : TextScalar.<T>neverAn(format.equals("ipv4") ? "IPv4Address" : "IPv6Address")
                        .read(value);
    }

    @Override
    public T accept(PlainInput in) {
        try {
            return convert(new Json.Str(in.text()));
        } catch (Mismatch e) {
            throw in.odd();
        }
    }

    @Override
    public void write(T value, PlainOutput out) {
        var bytes = value.getAddress();
        out.text(bytes.length == 16 ? Ipv6Text.write(bytes) : value.getHostAddress());
    }

    @Override
    public Json.Obj schema() {
        return TextScalar.format(format);
    }
}
