package dev.posthaste.helidon;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.webserver.ConnectionContext;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;

/// The bytes of one connection. Reading and writing throw [RuntimeException]s of Helidon's when the other side is gone.
///
/// @param reader what comes in
/// @param writer what goes out
/// @param secure whether under TLS
/// @param client the address of the other side
/// @param activity when it was last heard
record Wire(DataReader reader, DataWriter writer, boolean secure, String client, Activity activity) {

    static Wire of(ConnectionContext context) {
        // not PeerInfo.host(): under TLS Helidon has looked up the name of the address by then
        var client = context.remotePeer().address() instanceof InetSocketAddress peer
                ? peer.getAddress().getHostAddress()
                : "";
        return new Wire(context.dataReader(), context.dataWriter(), context.isSecure(), client, new Activity());
    }

    /// Copies what comes in, piece by piece: a length that was only announced costs no memory.
    void copy(long length, ByteArrayOutputStream to) {
        for (long left = length; left > 0; ) {
            reader.ensureAvailable();
            var piece = reader.readBytes((int) Math.min(left, reader.available()));
            to.writeBytes(piece);
            activity.heard();
            left -= piece.length;
        }
    }

    void write(byte[] bytes) {
        writer.writeNow(BufferData.create(bytes));
    }
}
