using System.Text.Json;
using SupportAssistant.Core.Redaction;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// What redaction finds in the lines of secrets*.jsonl, where a label of 1 says that there is a secret, and what it takes for
/// one in the lines of articles.
/// </summary>
internal static class SecretFigures
{
    public static void Print(string collection, QualityCollection articles, string ownArticles)
    {
        var lines = Directory.GetFiles(collection, "secrets*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var secrets = lines.Where(line => Kind(line) == "secret").ToLookup(line => line.GetProperty("label").GetInt32() == 1, Text);
        var others = lines.Where(line => Kind(line) == "pii" && line.GetProperty("entity").GetString() != "CREDIT_CARD").Select(Text);
        Print("strings that hold a secret", secrets[true], "missed", text => !IsTouched(text));
        Print("strings that hold none", secrets[false].Concat(others), "touched", IsTouched);
        Print("lines of the collection's articles", articles.Articles.SelectMany(article => Lines(article.Text)), "touched", IsTouched);
        Print("lines of our own articles",
            Directory.GetFiles(ownArticles, "*.md").Order(StringComparer.Ordinal).SelectMany(file => Lines(File.ReadAllText(file))),
            "touched", IsTouched);
    }

    private static void Print(string what, IEnumerable<string> texts, string wrong, Func<string, bool> isWrong)
    {
        var all = texts.ToList();
        var bad = all.Where(isWrong).ToList();
        Console.WriteLine($"{what}: {all.Count}, {bad.Count} {wrong}");
        foreach (var text in bad)
            Console.WriteLine($"  {text[..Math.Min(text.Length, 100)].ReplaceLineEndings(" ")}");
    }

    private static bool IsTouched(string text) => Redactor.Redact(text).Parts.Count > 0;

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line));

    private static string Kind(JsonElement line) => line.GetProperty("kind").GetString()!;

    private static string Text(JsonElement line) => line.GetProperty("text").GetString()!;
}
