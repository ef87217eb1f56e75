package dev.posthaste.tenant.tls;

import dev.posthaste.tenant.folder.TenantFolder;
import java.nio.file.Path;
import java.time.Clock;
import javax.net.ssl.SSLContext;

/// TLS for one machine: an authority made on the first start, and the server certificate it signs.
///
/// The authority is kept, so that it is trusted once; it is replaced only after it ended, and the log says so. The
/// server certificate stands for `localhost`, `127.0.0.1`, `::1` and the chosen host; it is made anew when the names
/// change or it is about to end, also while the server runs. Safe for use by several threads.
public final class LocalTls {
    private final Path caFile;
    private final CertifiedKey authority;
    private final ServerCertificate server;

    private LocalTls(Path caFile, CertifiedKey authority, ServerCertificate server) {
        this.caFile = caFile;
        this.authority = authority;
        this.server = server;
    }

    /// Reads the keys and certificates in the folder, and makes those that are missing.
    ///
    /// @param host a further name or address, as [HostNames#checked] gives it
    /// @throws IllegalStateException when the authority's file is damaged
    public static LocalTls open(TenantFolder folder, String host, Clock clock) {
        var authority = Authority.in(folder, clock.instant());
        var server = ServerCertificate.in(folder, authority, HostNames.with(host), clock);
        return new LocalTls(folder.file(Authority.CA), authority, server);
    }

    /// The authority's certificate (PEM, mode 0644), to be trusted by clients: curl's `--cacert`, `SSL_CERT_FILE`,
    /// `NODE_EXTRA_CA_CERTS`.
    public Path caFile() {
        return caFile;
    }

    /// Where a tenant's folder has its authority's certificate, also while another process holds the folder.
    public static Path caFile(Path folder) {
        return folder.resolve(Authority.CA);
    }

    /// For a server: shows the server certificate of the moment.
    public SSLContext serverContext() {
        return Contexts.server(new CurrentKey(server::current));
    }

    /// For a client in this process: trusts this authority and no other.
    public SSLContext clientContext() {
        return Contexts.client(authority.certificate());
    }
}
