package dev.posthaste.helidon.connection;

import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.LazyString;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/// Reads heads of requests as uvicorn does where Helidon does otherwise: values of header fields are Latin-1, as any
/// byte may stand there (RFC 9110, section 5.5), and the order of the fields is kept.
///
/// The parser of Helidon asks for nothing else by these methods.
public final class HeadReader extends DataReader {

    private List<String> names = new ArrayList<>();

    @SuppressWarnings("removal") // its successor has no way to read otherwise, and this one goes with Helidon's next
    HeadReader(Supplier<byte[]> source) {
        super(source);
    }

    @Override
    public LazyString readLazyString(Charset charset, int length) {
        return super.readLazyString(StandardCharsets.ISO_8859_1, length);
    }

    /// A name that is asked for begins a field, where it is there.
    @Override
    public boolean startsWith(byte[] name) {
        var found = super.startsWith(name);
        if (found) {
            add(new String(name, 0, name.length - 1, StandardCharsets.US_ASCII));
        }
        return found;
    }

    @Override
    public String readAsciiString(int length) {
        var name = super.readAsciiString(length);
        add(name);
        return name;
    }

    private void add(String name) {
        names.add(name.toLowerCase(Locale.ROOT));
    }

    /// The names of the fields that were read since this was asked before, in lower case and in their order.
    public List<String> takeNames() {
        var taken = names;
        names = new ArrayList<>();
        return taken;
    }
}
