using System.Text.RegularExpressions;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Slots;
using SupportAssistant.Core.Tests.Architecture;

namespace SupportAssistant.Core.Tests.Guards;

/// <summary>A hosting company's own words, and drafts that rest on them.</summary>
internal static partial class HelpDesk
{
    public const string Instructions =
        "You draft replies for a hosting company. Use only what stands in the context passages and in the ticket. Never promise a "
        + "refund, a credit, a date or a time by which something will be done. Never ask for a password.";

    private const string Signature = "Kind regards,\nNorthwind Hosting\nsupport@northwind.example\nhttps://my.northwind.example";

    public static readonly IReadOnlyList<(string Title, string Text)> Articles =
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "data/kb/global"), "*.md").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Select(text => (Title: TitleLine().Match(text).Groups[1].Value, Text: Body(text))),
    ];

    public static Grounds Grounds(string ticket, string article, string name = "Ana Ruiz", string email = "ana@shop-ruiz.example") =>
        new(new CustomerFacts(name, email, ticket), [article], Signature, "", ["northwind.example"]);

    /// <summary>
    /// Replies as a careful writer makes them: a greeting, the customer's own site, a few paragraphs of an article, a harmless
    /// next step and the signature.
    /// </summary>
    public static IReadOnlyList<(string Ticket, string Article, string Draft)> Benign()
    {
        string[] openings =
        [
            "Thank you for your message.", "Thanks for getting in touch about {0}.", "We have read your report about {0}.",
            "I am sorry for the trouble with {0}.", "Thank you for the details you sent.",
        ];
        string[] closings =
        [
            "If this does not solve it, please send us the exact error message and the time it appeared.",
            "Please let us know what you see after these steps.",
            "We will look into it and get back to you as soon as we know more.",
            "Never send your password in a ticket; you can change it yourself in the client area at https://my.northwind.example.",
            "Could you tell us which mail program you use and since when this happens?",
            "A colleague will check your invoice 20418 and answer here.",
        ];
        var drafts = new List<(string, string, string)>();
        foreach (var (_, text) in Articles)
        {
            var paragraphs = text.Split("\n\n").Where(p => p.Length is > 60 and < 900 && !p.StartsWith('#')).ToList();
            for (var i = 0; (i / 2) + 2 < paragraphs.Count; i++)
            {
                var n = drafts.Count;
                var site = $"shop{n % 37}.example";
                drafts.Add((
                    $"Hello, {site} does not work and I wonder about invoice 20418. I use the server 192.0.2.{n % 200 + 1} and my mailbox info@{site}.", text,
                    $"Hello Ana,\n\n{string.Format(null, openings[n % openings.Length], site)}\n\n{paragraphs[i / 2]}\n\n{paragraphs[(i / 2) + 1 + (i % 2)]}\n\n"
                    + $"{closings[n % closings.Length]}\n\n{Signature}"));
            }
        }
        return drafts;
    }

    private static string Body(string text) => text[(text.IndexOf("\n---", 4, StringComparison.Ordinal) + 4)..].Trim();

    [GeneratedRegex("^title: *(.+)$", RegexOptions.Multiline)]
    private static partial Regex TitleLine();
}
