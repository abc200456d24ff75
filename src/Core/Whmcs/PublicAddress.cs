using System.Net;
using System.Net.Sockets;

namespace SupportAssistant.Core.Whmcs;

/// <summary>
/// Whether an IP address belongs to the public internet, after IANA's special-purpose registries for IPv4 and IPv6.
/// The socket's own address is judged, never the text of a URL: <c>http://①②⑦.⓪.⓪.①/</c> is not loopback for
/// <see cref="Uri"/> and still leads there (reliability notes, C5).
/// </summary>
internal static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. Networks("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24"),
        .. Networks("192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24"),
        .. Networks("224.0.0.0/4 240.0.0.0/4"),
        // Azure's metadata and DNS host, the one metadata service on an address that looks public.
        .. Networks("168.63.129.16/32"),
        // Inside global unicast: protocol assignments with Teredo, documentation (two), 6to4, the AS112 sink.
        .. Networks("2001::/23 2001:db8::/32 3fff::/20 2002::/16 2620:4f:8000::/48"),
    ];

    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return Is(address.MapToIPv4());
        // Networks with IPv6 only reach the IPv4 internet through this prefix; the address inside decides.
        if (Nat64.Contains(address))
            return Is(new IPAddress(address.GetAddressBytes().AsSpan(12)));
        return (address.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(address))
            && !Special.Any(network => network.Contains(address));
    }

    private static IEnumerable<IPNetwork> Networks(string list) => list.Split(' ').Select(IPNetwork.Parse);
}
