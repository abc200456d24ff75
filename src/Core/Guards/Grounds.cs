using SupportAssistant.Core.Facts;
using SupportAssistant.Core.Slots;

namespace SupportAssistant.Core.Guards;

/// <summary>What a draft may rest on, by who wrote it.</summary>
/// <param name="customer">What this customer said, and who they are. Anybody can write a ticket: it grounds, it does not vouch.</param>
/// <param name="articles">Published for everybody, a passage each, the most relevant first.</param>
/// <param name="staff">The company's signature and addresses, what its staff wrote in this thread.</param>
/// <param name="approved">
/// Replies to others. What they say of money, dates, machines and people may have been another customer's, so they
/// ground only what is the same for everybody.
/// </param>
/// <param name="ownDomains">The company's own.</param>
public sealed class Grounds(
    CustomerFacts customer, IEnumerable<string> articles, string staff, string approved, IReadOnlyList<string> ownDomains)
{
    private static readonly FactKind[] TheSameForAll =
        [FactKind.Link, FactKind.Host, FactKind.Port, FactKind.Path, FactKind.Command, FactKind.Percentage];

    private readonly Grounded said = new(customer.Said);
    private readonly Grounded team = new(staff);
    private readonly Grounded replies = new(approved);

    internal CustomerFacts Customer => customer;

    /// <summary>Read only as far as a fact is looked for: a draft mostly rests on the first article.</summary>
    private IEnumerable<Grounded> Company => articles.Select(Grounded.OfArticle).Prepend(team);

    internal bool IsSaid(Fact fact) => said.Holds(fact);

    internal bool Vouches(Fact fact) =>
        Company.Any(text => text.Holds(fact)) || (TheSameForAll.Contains(fact.Kind) && replies.Holds(fact));

    internal bool VouchesForHost(string host) => ownDomains.Any(own => HostName.IsWithin(host, own))
        || Company.Any(text => text.HoldsWord(host)) || replies.HoldsWord(host);

    internal bool Publishes(string words) => Company.Any(text => text.HoldsWord(words));
}
