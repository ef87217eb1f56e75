package dev.posthaste.helidon.connection;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.socket.HelidonSocket;
import io.helidon.common.socket.PeerInfo;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;

/// The bytes of one connection, as Helidon's HTTP and the WebSockets see them. Reading and writing throw
/// [io.helidon.webserver.CloseConnectionException] when the other side is gone.
///
/// @param socket speaks TLS where it is to be spoken
/// @param listenerContext what Helidon is to know of the server
/// @param router leads to the service
/// @param inflow where what is read comes from, and when it last did
/// @param dataReader reads from the inflow
/// @param dataWriter writes to the socket
/// @param ending what to do when the connection is to end
public record Wire(
        HelidonSocket socket,
        ListenerContext listenerContext,
        Router router,
        Inflow inflow,
        HeadReader dataReader,
        Outflow dataWriter,
        Ending ending)
        implements ConnectionContext {

    /// What was accepted, before anything was read.
    public static Wire of(HelidonSocket socket, ListenerContext listenerContext, Router router) {
        var activity = new Activity();
        var inflow = new Inflow(socket, activity);
        return new Wire(
                socket,
                listenerContext,
                router,
                inflow,
                new HeadReader(inflow),
                new Outflow(socket, activity),
                new Ending());
    }

    /// When the other side last said or took something.
    public Activity activity() {
        return inflow.activity();
    }

    /// The address of the other side.
    public String client() {
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
        dataWriter.writeNow(BufferData.create(bytes));
    }

    /// Ends the write that is under way, and with it the connection. May be called by any thread.
    public void abort() {
        dataWriter.abort();
    }

    /// Says under TLS that no more comes, and closes.
    public void close() {
        try {
            dataWriter.close();
        } catch (UncheckedIOException e) {
            // the other side was faster
        }
    }

    @Override
    public ExecutorService executor() {
        return listenerContext.executor();
    }

    @Override
    public PeerInfo remotePeer() {
        return socket.remotePeer();
    }

    @Override
    public PeerInfo localPeer() {
        return socket.localPeer();
    }

    @Override
    public boolean isSecure() {
        return socket.isSecure();
    }

    @Override
    public String socketId() {
        return socket.socketId();
    }

    @Override
    public String childSocketId() {
        return socket.childSocketId();
    }
}
