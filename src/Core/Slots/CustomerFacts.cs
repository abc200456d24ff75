using SupportAssistant.Core.Facts;

namespace SupportAssistant.Core.Slots;

/// <summary>What is known of the customer of one ticket, as a letter to them may say it.</summary>
/// <param name="said">Subject and the customer's own messages; what others wrote says nothing about them.</param>
public sealed class CustomerFacts(string name, string email, string said)
{
    private static readonly string[] Freemail =
    [
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "yahoo.com", "icloud.com", "aol.com",
        "gmx.de", "gmx.net", "web.de", "t-online.de", "orange.fr", "free.fr", "laposte.net", "libero.it", "wp.pl", "onet.pl",
        "proton.me", "protonmail.com", "ziggo.nl", "uol.com.br", "mail.com",
    ];

    private readonly Lazy<IReadOnlyList<Fact>> facts = new(() => FactFinder.In(said, FactKind.Command));

    public string Name => name;

    public string Email => email;

    public string Said => said;

    /// <summary>The only domain the customer speaks of, or null when there is none or several.</summary>
    internal string? Domain => Only(Domains);

    internal string? EmailAddress => Only([.. Of(FactKind.Email), .. Email.Length > 0 ? [Email.ToLowerInvariant()] : Array.Empty<string>()]);

    internal string? Ip => Only(Of(FactKind.Ip));

    internal string? UserName => Only(Of(FactKind.UserName));

    /// <summary>Every domain the customer speaks of, without "www." and the like.</summary>
    public IEnumerable<string> Domains => Of(FactKind.Host).Concat(Of(FactKind.Link)).Select(HostName.Of)
        .Concat(Of(FactKind.Email).Append(Email.ToLowerInvariant()).Select(HostName.OfEmail).Where(IsOwn))
        .Where(host => host.Length > 0).Select(HostName.WithoutService);

    /// <summary>A domain that mail is sent from is the customer's, unless everybody may have an address there.</summary>
    public static bool IsOwn(string domain) => domain.Length > 0 && !Freemail.Contains(domain);

    /// <summary>The only number of that sort (an invoice's, say) the customer names, or null.</summary>
    internal string? NumberOf(string label) =>
        Only(facts.Value.Where(f => f.Kind == FactKind.Number && SlotNames.OfNumber(f.Label) == label).Select(f => f.Spelled));

    private IEnumerable<string> Of(FactKind kind) => facts.Value.Where(f => f.Kind == kind).Select(f => f.Value);

    private static string? Only(IEnumerable<string> values) =>
        values.Distinct(StringComparer.OrdinalIgnoreCase).Take(2).ToList() is [var one] ? one : null;
}
