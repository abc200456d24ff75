using SupportAssistant.Core.Facts;
using SupportAssistant.Core.Slots;

namespace SupportAssistant.Core.Guards;

/// <summary>
/// Every detail of the draft is grounded or flagged. What leads a customer somewhere (links, addresses to write or call)
/// must stand in the company's own words: that the ticket says it is no reason, since anybody can write a ticket.
/// </summary>
internal static class FactGuard
{
    /// <summary>Nobody's, or everybody's: reserved for examples, and the stand-ins people write.</summary>
    private static readonly string[] StandIns =
    [
        "example.com", "example.org", "example.net", "yourdomain.com", "yourdomain.tld", "your-domain.com", "domain.com",
        "domain.tld", "mydomain.com", "localhost",
    ];

    private static readonly string[] EveryMachines = ["127.0.0.1", "0.0.0.0", "::1", "255.255.255.255", "255.255.255.0"];

    public static IEnumerable<Flag> Check(string draft, Grounds grounds)
    {
        var isSuspicious = InjectionCues.Any(grounds.Customer.Said);
        foreach (var fact in FactFinder.In(draft))
        {
            if (Problem(draft, fact, grounds, isSuspicious) is var (kind, reason))
                yield return new Flag(kind, fact.Start, fact.Length, reason);
        }
    }

    private static (string Kind, string Reason)? Problem(string draft, Fact fact, Grounds grounds, bool isSuspicious)
    {
        var isVouched = grounds.Vouches(fact);
        return fact.Kind switch
        {
            FactKind.UserName => null,
            FactKind.Link => Link(fact, grounds, isVouched),
            FactKind.Host => Host(draft, fact, grounds, isVouched, isSuspicious),
            FactKind.Email => Email(draft, fact, grounds, isVouched, isSuspicious),
            FactKind.Phone when !isVouched => (FlagKinds.ForeignContact, "This telephone number is not the company's."),
            FactKind.Command when !isVouched => (FlagKinds.Ungrounded, "This command stands in no article or approved reply."),
            FactKind.Ip when EveryMachines.Contains(fact.Value) => null,
            FactKind.Phone or FactKind.Command => null,
            _ => isVouched || grounds.IsSaid(fact) ? null : (FlagKinds.Ungrounded, Ungrounded(fact.Kind)),
        };
    }

    private static (string, string)? Link(Fact fact, Grounds grounds, bool isVouched)
    {
        var host = HostName.Of(fact.Value);
        if (isVouched)
            return null;
        if (grounds.VouchesForHost(host))
            return fact.Value.TrimEnd('/').EndsWith(host, StringComparison.Ordinal)
                ? null
                : (FlagKinds.Ungrounded, "The company's articles do not name this page; check that it exists.");
        var own = HostName.OfEmail(grounds.Customer.Email);
        return grounds.IsSaid(fact) && CustomerFacts.IsOwn(own) && HostName.IsWithin(host, own)
            ? null
            : (FlagKinds.ForeignLink, "This link leads to a site that is not the company's.");
    }

    private static (string, string)? Host(string draft, Fact fact, Grounds grounds, bool isVouched, bool isSuspicious)
    {
        var host = HostName.Of(fact.Value);
        if (isVouched || (IsStandIn(host) && !(isSuspicious && grounds.IsSaid(fact))))
            return null;
        if (grounds.VouchesForHost(host))
            return fact.Value == host ? null : (FlagKinds.Ungrounded, "The company's articles do not name this page; check that it exists.");
        var domain = HostName.WithoutService(host);
        if (!grounds.Customer.Domains.Any(said => HostName.IsWithin(domain, said)))
            return (FlagKinds.ForeignLink, "This domain is neither the company's nor in the ticket.");
        return isSuspicious || Directions.LeadThere(draft, fact.Start)
            ? (FlagKinds.ForeignLink, "The draft sends the customer to a site that only the ticket names.")
            : null;
    }

    private static (string, string)? Email(string draft, Fact fact, Grounds grounds, bool isVouched, bool isSuspicious)
    {
        var host = HostName.OfEmail(fact.Value);
        if (isVouched || IsStandIn(host) || fact.Value == grounds.Customer.Email.ToLowerInvariant())
            return null;
        if (!grounds.IsSaid(fact))
            return (FlagKinds.ForeignContact, "This address is neither the company's nor in the ticket.");
        return isSuspicious || Directions.LeadThere(draft, fact.Start)
            ? (FlagKinds.ForeignContact, "The draft has the customer write to an address that only the ticket names.")
            : null;
    }

    private static bool IsStandIn(string host) => StandIns.Contains(HostName.WithoutService(host));

    private static string Ungrounded(FactKind kind) => kind switch
    {
        FactKind.Ip => "This IP address is neither in the ticket nor in the company's articles.",
        FactKind.Port => "This port is not in the company's articles.",
        FactKind.Amount => "This amount is neither in the ticket nor in the company's articles.",
        FactKind.Percentage => "This percentage is not in the company's articles.",
        FactKind.Date => "This date is neither in the ticket nor in the company's articles.",
        FactKind.Path => "This path is neither in the ticket nor in the company's articles.",
        _ => "This number is neither in the ticket nor in the company's articles.",
    };
}
