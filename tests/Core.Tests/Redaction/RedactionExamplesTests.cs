using SupportAssistant.Core.Redaction;

namespace SupportAssistant.Core.Tests.Redaction;

/// <summary>
/// The rules one by one: a text, and what is left of it ("=" when all of it is). A row's "\n" is a line end; "¦" is nothing,
/// so that no scanner of this repository takes a made-up key for a real one.
/// </summary>
public sealed class RedactionExamplesTests
{
    public static IEnumerable<TheoryDataRow<string, string>> All() =>
        new[] { ExamplesOfMachines.Rows, ExamplesOfTokens.Rows, ExamplesOfPeople.Rows }
            .SelectMany(rows => rows.Split('\n')).Where(row => !row.StartsWith("# ", StringComparison.Ordinal))
            .Select(row => row.Replace("¦", "").Replace(@"\n", "\n").Replace(@"\u200B", "\u200B").Split(" ⇒ "))
            .Select(row => new TheoryDataRow<string, string>(row[0], row[1] == "=" ? row[0] : row[1]));

    [Theory]
    [MemberData(nameof(All))]
    public void Each_example_leaves_exactly_what_is_no_secret(string text, string left)
    {
        var redacted = Redactor.Redact(text);

        Assert.Equal(left, redacted.Text);
        Assert.Equal(left == text, redacted.Parts.Count == 0);
    }
}
