namespace SupportAssistant.Core.Facts;

/// <summary>What sort of detail a text states.</summary>
public enum FactKind
{
    /// <summary>An address with a scheme, or one that begins with www.</summary>
    Link = 1,
    Email,
    Ip,
    Host,
    Path,
    Command,
    Port,
    Amount,
    Percentage,
    Date,
    Phone,

    /// <summary>Of an order, invoice, ticket, service or account, behind the word that says so.</summary>
    Number,
    UserName,
}

/// <summary>A detail that can be plainly wrong, or somebody's.</summary>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="Spelled">As it stands in the text.</param>
/// <param name="Value">
/// Comparable: two spellings of the same amount, date or telephone number are equal. Dates that can be read in two ways
/// hold both, parted by "|".
/// </param>
/// <param name="Label">For <see cref="FactKind.Number"/>: the word before it, in lower case; else empty.</param>
public sealed record Fact(FactKind Kind, int Start, string Spelled, string Value, string Label = "")
{
    public int Length => Spelled.Length;

    public int End => Start + Length;
}
