package dev.posthaste.helidon.connection;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.buffers.DataReader;
import io.helidon.common.buffers.DataWriter;
import io.helidon.common.socket.PeerInfo;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;

/// The bytes of one connection, as Helidon's HTTP and the WebSockets see them. Reading and writing throw
/// [io.helidon.webserver.CloseConnectionException] when the other side is gone.
///
/// @param context what Helidon knows of the connection
/// @param router leads to the service
/// @param inflow where what is read comes from, and when it last did
/// @param dataReader reads from the inflow
/// @param ending what to do when the connection is to end
public record Wire(ConnectionContext context, Router router, Inflow inflow, DataReader dataReader, Ending ending)
        implements ConnectionContext {

    /// Wraps what Helidon knows of a connection.
    public static Wire of(ConnectionContext context, Router router) {
        var inflow = new Inflow(context.dataReader(), new Activity());
        return new Wire(context, router, inflow, DataReader.create(inflow), new Ending());
    }

    /// When the other side was last heard.
    public Activity activity() {
        return inflow.activity();
    }

    /// The address of the other side.
    public String client() {
        // not PeerInfo.host(): under TLS Helidon has looked up the name of the address by then
        return remotePeer().address() instanceof InetSocketAddress peer
                ? peer.getAddress().getHostAddress()
                : "";
    }

    /// Copies what comes in, piece by piece: a length that was only announced costs no memory.
    public void copy(long length, ByteArrayOutputStream to) {
        for (long left = length; left > 0; ) {
            dataReader.ensureAvailable();
            var piece = dataReader.readBytes((int) Math.min(left, dataReader.available()));
            to.writeBytes(piece);
            left -= piece.length;
        }
    }

    /// Sends all of it before it returns.
    public void write(byte[] bytes) {
        dataWriter().writeNow(BufferData.create(bytes));
    }

    @Override
    public DataWriter dataWriter() {
        return context.dataWriter();
    }

    @Override
    public ListenerContext listenerContext() {
        return context.listenerContext();
    }

    @Override
    public ExecutorService executor() {
        return context.executor();
    }

    @Override
    public PeerInfo remotePeer() {
        return context.remotePeer();
    }

    @Override
    public PeerInfo localPeer() {
        return context.localPeer();
    }

    @Override
    public boolean isSecure() {
        return context.isSecure();
    }

    @Override
    public String socketId() {
        return context.socketId();
    }

    @Override
    public String childSocketId() {
        return context.childSocketId();
    }
}
