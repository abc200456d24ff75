using System.Text;

namespace SupportAssistant.Core.Slots;

/// <param name="Name">As it stands in the text, brackets included.</param>
public sealed record Gap(string Name, int Start);

/// <summary>Puts this ticket's own values into slots; what it does not say for sure stays a visible gap.</summary>
public static class SlotFiller
{
    public static string Fill(string text, CustomerFacts customer)
    {
        if (!text.Contains('['))
            return text;
        var filled = new StringBuilder(text);
        foreach (var name in SlotNames.All)
        {
            if (text.Contains(name, StringComparison.Ordinal) && ValueOf(name, customer) is { Length: > 0 } value)
                filled.Replace(name, value);
        }
        return filled.ToString();
    }

    /// <summary>The slots that nothing has filled.</summary>
    public static IReadOnlyList<Gap> Gaps(string text)
    {
        var gaps = new List<Gap>();
        for (var at = text.IndexOf('['); at >= 0; at = text.IndexOf('[', at + 1))
        {
            if (SlotNames.All.FirstOrDefault(name => string.CompareOrdinal(text, at, name, 0, name.Length) == 0) is { } name)
                gaps.Add(new Gap(name, at));
        }
        return gaps;
    }

    /// <summary>
    /// The text with nothing where the slots stand: two questions that differ only in the customer are looked up alike, and
    /// the words "domain name" draw no articles on domains.
    /// </summary>
    public static string Unnamed(string text)
    {
        var unnamed = SlotNames.All.Aggregate(text, (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));
        return string.IsNullOrWhiteSpace(unnamed) ? text : unnamed;
    }

    private static string? ValueOf(string slot, CustomerFacts customer) => slot switch
    {
        SlotNames.Customer => customer.Name,
        SlotNames.Email => customer.EmailAddress,
        SlotNames.Domain => customer.Domain,
        SlotNames.Ip => customer.Ip,
        SlotNames.UserName => customer.UserName,
        SlotNames.Invoice or SlotNames.Order or SlotNames.Ticket or SlotNames.Account => customer.NumberOf(slot),
        _ => null,
    };
}
