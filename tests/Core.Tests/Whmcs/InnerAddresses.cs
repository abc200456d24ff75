namespace SupportAssistant.Core.Tests.Whmcs;

/// <summary>
/// Spellings under which people have reached inner networks through other products. <c>{p}</c> stands for the port of a
/// listener on every address of this machine.
/// </summary>
internal static class InnerAddresses
{
    /// <summary>Each leads to this machine wherever it is let through.</summary>
    public static readonly string[] Loopback =
    [
        // Decimal, octal, hexadecimal and short IPv4, with too many zeros and with a dot at the end.
        .. Words("127.0.0.1 127.1 127.0.1 127.127.127.127 127.255.255.254 2130706433 0x7f000001 0x7F.1 0x7f.0x0.0x0.0x1"),
        .. Words("0177.0.0.1 0177.1 017700000001 0177.0x0.0.1 00000177.00.00.01 127.000.000.001 0x7f.0.1 127.0x000001"),
        .. Words("127.0.0.1. 2130706433. 0x7f000001. 127.65793 0x7f.66051"),
        .. Words("0 0.0.0.0 0x0 00 0.0 0.0.0 0. 0x00000000"),
        // Digits and dots that are others to the eye only: circled, full width, mathematical, superscript, parenthesised.
        .. Words("①②⑦.⓪.⓪.① １２７.０.０.１ 127。0。0。1 127．0．0．1 127｡0｡0｡1 𝟏𝟐𝟕.𝟎.𝟎.𝟏 𝟙𝟚𝟟.𝟘.𝟘.𝟙 ¹²⁷.⁰.⁰.¹"),
        .. Words("１２７。０。０。１ ⑫⑦.0.0.1 ０ｘ７ｆ．１ ²¹³⁰⁷⁰⁶⁴³³ ₁₂₇.₀.₀.₁ 0①77.1"),
        .. Words("localhost LOCALHOST localhost. LocalHost.LocalDomain localhost6 ip6-localhost ip6-loopback a.b.localhost"),
        .. Words("ⓛⓞⓒⓐⓛⓗⓞⓢⓣ ｌｏｃａｌｈｏｓｔ 𝓵𝓸𝓬𝓪𝓵𝓱𝓸𝓼𝓽 LOCAⓁHOST local\u00adhost loc\u200balhost"),
        // Names that lead inside, by anybody's DNS: the resolver of the test says 127.0.0.1 to every name.
        .. Words("127.0.0.1.nip.io 127-0-0-1.nip.io 7f000001.nip.io 127.0.0.1.sslip.io 10.0.0.1.xip.io localtest.me lvh.me"),
        .. Words("vcap.me app.localhost.example.com www.127.0.0.1.example.com xn--80ak6aa92e.com xn--fiqs8s пример.рф bücher.example"),
        .. Words("metadata.google.internal metadata instance-data.ec2.internal kubernetes.default.svc host.docker.internal"),
        .. Words("consul.service.consul rancher-metadata _ldap._tcp.example 127.0.0.257 256.0.0.1 4294967297 1.2.3.4.5 0x100000001"),
        .. Words("[::1] [0:0:0:0:0:0:0:1] [0000:0000:0000:0000:0000:0000:0000:0001] [0::0:1] [::0001] [::0.0.0.1] [::]"),
        .. Words("[::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:127.0.0.1] [::FFFF:127.1.2.3] [::ffff:0.0.0.0] [::1%25lo]"),
    ];

    /// <summary>Whatever stands there: networks of the operator, metadata services, what routes nowhere.</summary>
    public static readonly string[] Elsewhere =
    [
        .. Words("10.0.0.1 10.255.255.254 172.16.0.1 172.31.255.254 192.168.0.1 192.168.255.254 167772161 0xC0A80001 0300.0250.1"),
        .. Words("169.254.169.254 169.254.170.2 169.254.0.1 2852039166 0xA9FEA9FE 0251.0376.0251.0376 169.254.43518 ①⑥⑨.②⑤④.①⑥⑨.②⑤④"),
        .. Words("100.64.0.1 100.127.255.254 100.100.100.200 168.63.129.16 192.0.0.1 192.0.0.192 192.0.0.8 0.1.2.3 0.255.255.255"),
        .. Words("198.18.0.1 198.19.255.254 192.0.2.1 198.51.100.1 203.0.113.1 192.88.99.1 224.0.0.1 239.255.255.255"),
        .. Words("240.0.0.1 254.1.2.3 255.255.255.255 4294967295 0xffffffff 037777777777"),
        // Compatible, translated (SIIT, NAT64), 6to4, Teredo and ISATAP, each with an inner IPv4 address inside.
        .. Words("[::127.0.0.1] [::7f00:1] [::10.0.0.1] [::ffff:0:127.0.0.1] [64:ff9b::127.0.0.1] [64:ff9b::7f00:1] [64:ff9b::a9fe:a9fe]"),
        .. Words("[64:ff9b::10.0.0.1] [64:ff9b:1::7f00:1] [64:ff9b:1:fffe::a00:1] [2002:7f00:1::] [2002:7f00:1::1] [2002:a00:1::1]"),
        .. Words("[2002:a9fe:a9fe::1] [2001:0:7f00:1:8000:63bf:80ff:fffe] [2001::1] [2001:db8::5efe:127.0.0.1] [fe80::5efe:10.0.0.1]"),
        .. Words("[::ffff:10.0.0.1] [::ffff:169.254.169.254] [::ffff:a9fe:a9fe] [::ffff:192.168.0.1] [::ffff:100.64.0.1]"),
        // Unique local, link local with and without a zone, site local, multicast, discard, ORCHID, documentation, segments.
        .. Words("[fc00::1] [fd00:ec2::254] [fdff:ffff::1] [fe80::1] [fe80::1%25eth0] [fe80::1%251] [febf::1] [fec0::1] [feff::1]"),
        .. Words("[ff01::1] [ff02::1] [ff05::2] [ff0e::1] [100::1] [2001:2::1] [2001:10::1] [2001:20::1] [2001:db8::1] [3fff::1]"),
        .. Words("[5f00::1] [2620:4f:8000::1] [4000::1] [1::1]"),
    ];

    /// <summary>Whole addresses that read differently to two parsers.</summary>
    public static readonly string[] Tricks =
    [
        "https://example.com@127.0.0.1:{p}/", "https://example.com:443@127.0.0.1:{p}/", "https://127.0.0.1:{p}@example.com/",
        "https://user:pass@[::1]:{p}/", "https://@127.0.0.1:{p}/", "https://%00@127.0.0.1:{p}/", "https://a@b@127.0.0.1:{p}/",
        "https://example.com%40127.0.0.1:{p}/", @"https://example.com\@127.0.0.1:{p}/", @"https://127.0.0.1:{p}\@example.com/",
        @"https:\\127.0.0.1:{p}\", @"\\127.0.0.1:{p}\share", @"https:/\127.0.0.1:{p}/", "https:/127.0.0.1:{p}/", "https:127.0.0.1:{p}",
        "https:///127.0.0.1:{p}/", "https:////127.0.0.1:{p}//", "//127.0.0.1:{p}/", "///127.0.0.1:{p}/", "127.0.0.1:{p}",
        "https://127.0.0.1:{p}\t/", "https://127.0.\t0.1:{p}/", "https://127.0.0.1\n:{p}/", "\thttps://127.0.0.1:{p}/\r\n",
        "https://\u3000127.0.0.1:{p}/", "ht\ntps://127.0.0.1:{p}/", "https://127.0.0.1:{p}/\r\nHost: example.com",
        "https://127.0.0.1:{p}#@example.com/", "https://127.0.0.1:{p}?@example.com/", "https://127.0.0.1:{p};example.com/",
        "https://127.0.0.1:{p}/..;/", "https://127.0.0.1:{p}/%2e%2e/", "https://127.0.0.1%00.example.com:{p}/",
        "https://127.0.0.1\0.example.com:{p}/", "https://127.0.0.1%2eexample.com:{p}/", "https://%31%32%37.0.0.1:{p}/",
        "https://127%2E0%2E0%2E1:{p}/", "https://127.0.0.1%23.example.com:{p}/", "https://127.0.0.1%2f.example.com:{p}/",
        "https://[::1%00.example.com]:{p}/", "https://[127.0.0.1]:{p}/", "https://::1:{p}/", "https://[::1:{p}/",
        "https://127.0.0.1:00{p}/", "https://127.0.0.1:{p} /", "https://127.0.0.1:+{p}/", "https://127.0.0.1:0x50/", "https://127.0.0.1:22/",
        "https://127.0.0.1:25/", "https://127.0.0.1:65536/", "https://127.0.0.1:-1/", "https://127.0.0.1:0/", "https://127.0.0.1:/",
        "HTTPS://127.0.0.1:{p}/", "http://127.0.0.1:{p}/", "http://localhost:{p}/", "http://[::1]:{p}/", "ftp://127.0.0.1:{p}/",
        "file:///etc/passwd", "file://127.0.0.1/etc/passwd", "gopher://127.0.0.1:{p}/_POST", "dict://127.0.0.1:{p}/info",
        "ldap://127.0.0.1:{p}/", "ws://127.0.0.1:{p}/", "wss://127.0.0.1:{p}/", "net.tcp://127.0.0.1:{p}/", "net.pipe://127.0.0.1/x",
        "tftp://127.0.0.1:{p}/x", "jar:https://127.0.0.1:{p}/!/", "view-source:https://127.0.0.1:{p}/", "javascript:alert(1)",
        "data:text/plain,x", "unix:///var/run/docker.sock", "urn:127.0.0.1", "https://127.0.0.1:{p}/includes/api.php", "https://.:{p}/",
        "https://..127.0.0.1:{p}/", "https://127..0.0.1:{p}/", "https://:{p}/", "https://*:{p}/", "https://?:{p}/",
    ];

    /// <summary>Every spelling as what an admin may enter.</summary>
    public static IReadOnlyList<string> All(int port) =>
    [
        .. Loopback.Concat(Elsewhere).Select(host => Of(host, port)),
        .. Tricks.Select(trick => trick.Replace("{p}", $"{port}", StringComparison.Ordinal)),
    ];

    public static string Of(string host, int port) => $"https://{host}:{port}/";

    private static string[] Words(string list) => list.Split(' ');
}
