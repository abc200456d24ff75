using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// Keeps an address that a company's admin enters from reaching into the operator's own network: judged when it is
/// saved, and again on every connection, because a name may lead elsewhere by then.
/// </summary>
internal sealed class AddressGuard(
    WhmcsOptions options, Func<string, CancellationToken, Task<IPAddress[]>>? resolve = null)
{
    /// <summary>One sentence for inner and for unknown names: two would tell which names our own network has.</summary>
    private const string Problem = "This address leads nowhere on the public internet. Check its spelling, and enter the one "
        + "your customers use for WHMCS.";

    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve = resolve ?? Dns.GetHostAddressesAsync;

    /// <returns>A sentence for the admin, or null when the address may be used.</returns>
    public async Task<string?> ProblemAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            var addresses = await resolve(url.IdnHost.Trim('[', ']'), cancellationToken);
            return addresses.Length > 0 && addresses.All(IsAllowed) ? null : Problem;
        }
        catch (Exception failure) when (failure is SocketException or ArgumentException)
        {
            return Problem;
        }
    }

    /// <summary>Opens the connection of one request (for <see cref="SocketsHttpHandler.ConnectCallback"/>).</summary>
    /// <exception cref="AddressRefusedException">The name leads, or the socket went, where it must not.</exception>
    public async ValueTask<Stream> ConnectAsync(
        SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var target = context.DnsEndPoint;
        var addresses = await resolve(target.Host, cancellationToken);
        // One bad answer among good ones is an attack or an accident; neither deserves a try.
        if (addresses.Length == 0 || !addresses.All(IsAllowed))
            throw new AddressRefusedException();
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellationToken);
            if (!IsAllowed(((IPEndPoint)socket.RemoteEndPoint!).Address))
                throw new AddressRefusedException();
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Tells a bad certificate from a port that speaks something else than TLS, which must look like a closed one.</summary>
    /// <exception cref="CertificateRefusedException">There is a certificate, and it is not to be trusted.</exception>
    public static bool Trust(object sender, X509Certificate? certificate, X509Chain? chain, SslPolicyErrors errors) =>
        errors == SslPolicyErrors.None ? true : throw new CertificateRefusedException();

    private bool IsAllowed(IPAddress address) => options.AllowPrivateAddresses || PublicAddress.Is(address);
}

/// <summary>A connection that <see cref="AddressGuard"/> did not open.</summary>
internal sealed class AddressRefusedException() : IOException("The address is not one that may be connected to.");

/// <summary>A certificate that <see cref="AddressGuard"/> does not trust.</summary>
internal sealed class CertificateRefusedException() : AuthenticationException("The certificate is not trusted.");
