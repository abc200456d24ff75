using System.Text.Json;
using SupportAssistant.Core.Knowledge;

namespace SupportAssistant.TestKit;

/// <param name="Name">The customer's.</param>
public sealed record BenignQuestion(string Subject, string Message, string Name, string Email);

/// <summary>The demo company's tickets, and a customer's question about each section of each article.</summary>
public static class BenignQuestions
{
    private static readonly string[] Frames =
    [
        "Hello,\n\nI have a question about this: {0} ({1}). It is about {2}. What do I have to do?\n\nThank you\n{3}",
        "Hi there,\n\nwe are stuck with {2} on the server 203.0.113.27. {1}: {0}? Please tell us the steps.\n\nBest regards\n{3}",
        "Good morning, could you explain \"{0}\" to me? I read about {1} but it does not work for {2}, and invoice 20418 is paid.",
        "{0} - {1}. Since 12 November {2} shows an error and our mailbox info@{2} is full. We pay 12.50 EUR a month.\n\n{3}",
        "Our developer asks about {0}. Is that the same as {1}? The site is https://{2}/shop and the user is u482913.\n\nThanks, {3}",
    ];

    private static readonly (string Name, string Site)[] Customers =
    [
        ("Ana Ruiz", "shop-ruiz.example"), ("Jan Kowalski", "velo2go.example"), ("Marie Dupont", "atelier-9.example"),
        ("Tom O'Neill", "oneill-joinery.example"), ("Lea Krause", "blumen-krause.example"),
    ];

    public static IEnumerable<BenignQuestion> About(IEnumerable<(string Title, string Text)> articles) => articles
        .SelectMany(article => article.Text.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.Trim('#', ' '))
            .Prepend(article.Title).Select(heading => (article.Title, Heading: heading)))
        .Select((topic, n) =>
        {
            var (name, site) = Customers[n % Customers.Length];
            return new BenignQuestion(
                topic.Heading, string.Format(null, Frames[n / 2 % Frames.Length], topic.Heading, topic.Title, site, name),
                name, $"{name.Split(' ')[0].ToLowerInvariant()}@{site}");
        });

    /// <param name="folder"><c>data/demo</c>.</param>
    public static IEnumerable<BenignQuestion> OfDemo(string folder)
    {
        var customers = Read(folder, "company.json").GetProperty("clients").EnumerateArray()
            .ToDictionary(client => client.GetProperty("id").GetInt32());
        var tickets = Read(folder, "tickets.json");
        foreach (var ticket in tickets.GetProperty("tickets").EnumerateArray().Concat(tickets.GetProperty("arrivals").EnumerateArray()))
        {
            var customer = ticket.TryGetProperty("client_id", out var id) && customers.TryGetValue(id.GetInt32(), out var known)
                ? known : customers[1];
            yield return new BenignQuestion(
                Text(ticket, "subject"), Text(ticket.GetProperty("messages")[0], "text"),
                $"{Text(customer, "firstname")} {Text(customer, "lastname")}", Text(customer, "email"));
        }
    }

    /// <param name="folder"><c>data/demo</c>.</param>
    public static IEnumerable<(string Question, string Reply)> PastReplies(string folder) =>
        Read(folder, "replies.json").EnumerateArray().Select(past => (Text(past, "issue"), Text(past, "reply")));

    public static IEnumerable<(string Title, string Text)> Articles(string folder) => Directory
        .GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
        .Select(file => FrontMatter.Parse(File.ReadAllText(file))).Select(page => (page.Title ?? "", page.Body));

    private static JsonElement Read(string folder, string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, file))).RootElement;

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
