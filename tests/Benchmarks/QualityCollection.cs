using System.Text.Json;

namespace SupportAssistant.Benchmarks;

/// <param name="Answers">Ids of the articles that answer it (grade 2); empty when none does.</param>
internal sealed record Question(string Id, string Kind, string Text, string? Intent, IReadOnlySet<string> Answers);

internal sealed record CollectionArticle(string Id, string Title, string Text);

/// <summary>A folder of kb.jsonl, queries.jsonl, qrels.tsv and, where there is one, intent.jsonl.</summary>
internal sealed record QualityCollection(
    IReadOnlyList<CollectionArticle> Articles, IReadOnlyList<Question> Questions, IReadOnlyList<(string Text, string Intent)> Intents)
{
    private const int Answering = 2;

    /// <exception cref="FileNotFoundException">kb.jsonl or queries.jsonl is not there.</exception>
    public static QualityCollection Read(string folder)
    {
        var answers = Answers(Path.Combine(folder, "qrels.tsv"));
        var questions = Lines(Path.Combine(folder, "queries.jsonl")).Select(line => new Question(
            Text(line, "qid"), Optional(line, "type") ?? "question", Text(line, "text"), Optional(line, "intent"),
            answers.GetValueOrDefault(Text(line, "qid")) ?? [])).ToList();
        var labelled = Path.Combine(folder, "intent.jsonl");
        return new QualityCollection(
            [.. Lines(Path.Combine(folder, "kb.jsonl"))
                .Select(line => new CollectionArticle(Text(line, "id"), Text(line, "title"), Text(line, "text")))],
            questions,
            File.Exists(labelled)
                ? [.. Lines(labelled).Select(line => (Text(line, "text"), Text(line, "intent")))]
                : [.. questions.Where(q => q.Intent is not null).Select(q => (q.Text, q.Intent!))]);
    }

    private static Dictionary<string, HashSet<string>> Answers(string path) => !File.Exists(path) ? [] :
        File.ReadLines(path).Select(line => line.Split('\t'))
            .Where(cells => cells.Length >= 4 && int.Parse(cells[3]) >= Answering)
            .GroupBy(cells => cells[0]).ToDictionary(of => of.Key, of => of.Select(cells => cells[2]).ToHashSet());

    private static IEnumerable<JsonElement> Lines(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement);

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private static string? Optional(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) ? value.GetString() : null;
}
