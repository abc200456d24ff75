using System.Text.RegularExpressions;

namespace SupportAssistant.Core.Tests.Architecture;

/// <summary>
/// Who opens connections to elsewhere: the room of providers, whose addresses the operator sets, and the room of WHMCS, whose
/// address is the only one that a company can set and whose connections pass the address guard.
/// </summary>
public sealed partial class OutgoingTests
{
    [Fact]
    public void Connections_are_opened_to_providers_and_through_the_address_guard_and_nowhere_else()
    {
        var openers = Repository.Files("src", "*.cs").Where(file => Opening().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Relative).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["src/Core/Ai/OpenAiClients.cs", "src/Core/Whmcs/AddressGuard.cs", "src/Core/Whmcs/WhmcsTransport.cs"], openers);
    }

    [GeneratedRegex(@"new (HttpClient|SocketsHttpHandler|HttpClientHandler|RestClient|Socket|TcpClient|UdpClient|ClientWebSocket|SmtpClient|Ping)\b|\b(IHttpClientFactory|AddHttpClient|WebRequest|WebClient)\b")]
    private static partial Regex Opening();
}
