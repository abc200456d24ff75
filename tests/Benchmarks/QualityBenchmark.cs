using System.Globalization;
using System.Text.Json;
using SupportAssistant.Core.Retrieval;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// `./dev bench quality --data DIR [--json] [--baseline FILE] [--save FILE]`: retrieval, intent and confidence of the
/// built-in models on a labelled collection; the same figures to the digit on every machine. `--drafts N` prints the
/// offline writer's drafts of N questions instead, for reading. Without `--baseline` the shared development collection is
/// compared with the figures that were kept.
/// </summary>
internal static class QualityBenchmark
{
    public const string Usage = "quality --data DIR [--json] [--baseline FILE] [--save FILE] | --drafts N";

    /// <summary>The figures of the shared development collection as they were committed last.</summary>
    private static readonly string Kept = Path.Combine(AppContext.BaseDirectory, "quality-baseline.json");

    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    public static int Run(string[] args)
    {
        var options = args.Where(arg => arg != "--json").Chunk(2).ToDictionary(
            pair => pair[0], pair => pair.Length == 2 ? pair[1] : throw new ArgumentException($"{pair[0]} takes a value.\n{Usage}"));
        if (options.Keys.Except(["--data", "--baseline", "--save", "--drafts"]).FirstOrDefault() is { } unknown)
            throw new ArgumentException($"Unknown option {unknown}.\n{Usage}");
        if (!options.TryGetValue("--data", out var folder))
            throw new ArgumentException($"--data is missing.\n{Usage}");

        var collection = QualityCollection.Read(folder);
        if (options.TryGetValue("--drafts", out var most))
            return QualityDraft.Print(collection, int.Parse(most, CultureInfo.InvariantCulture));
        var figures = Measure(collection);
        var before = options.TryGetValue("--baseline", out var stored) ? Stored(stored) : Stored(Kept) is { } kept
            && kept["articles"] == figures["articles"] && kept["questions"] == figures["questions"] ? kept : null;
        if (args.Contains("--json")) Console.WriteLine(JsonSerializer.Serialize(figures, Indented));
        else QualityTable.Print(figures, before);
        if (options.TryGetValue("--save", out var target))
            File.WriteAllText(target, JsonSerializer.Serialize(figures, Indented) + "\n");
        return 0;
    }

    private static SortedDictionary<string, double>? Stored(string path) =>
        JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(path));

    private static SortedDictionary<string, double> Measure(QualityCollection collection)
    {
        var ranker = new QualityRanker(collection.Articles);
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal)
        {
            ["articles"] = collection.Articles.Count, ["chunks"] = ranker.Chunks, ["questions"] = collection.Questions.Count,
        };
        var asked = collection.Questions.Select(question => (Question: question, Text: QualityRanker.AsTicket(question.Text))).ToList();
        var found = asked.ToDictionary(q => q.Question.Id, q => ranker.Find(q.Text));
        var answerable = asked.Where(q => q.Question.Answers.Count > 0).ToList();
        foreach (var set in answerable.GroupBy(q => q.Question.Kind).Select(kind => (kind.Key, kind.ToList())).Append(("all", answerable)))
        {
            Hits("bm25_baseline", q => ranker.Baseline(q.Question.Text));
            Hits("lexical", q => ranker.Lexical(q.Text));
            Hits("lexical_without_stems", q => ranker.LexicalWithoutStems(q.Text));
            Hits("lexical_without_titles", q => ranker.LexicalWithoutTitles(q.Text));
            Hits("dense", q => ranker.Dense(q.Text));
            Hits("hybrid_without_close_reading", q => Ids(ranker.Find(q.Text, twice: false)));
            Hits("hybrid_without_links", q => Ids(ranker.Find(q.Text, links: false)));
            Hits("hybrid_without_query_building", q => Ids(ranker.Find(q.Question.Text)));
            Hits("hybrid", q => Ids(found[q.Question.Id]));

            void Hits(string way, Func<(Question Question, string Text), Ranking> search)
            {
                var places = set.Item2.Select(q => (Found: search(q).Articles, q.Question.Answers)).ToList();
                Add("hit_at_1", of => of.Found.Take(1).Any(of.Answers.Contains) ? 1 : 0);
                Add("hit_at_5", of => of.Found.Take(5).Any(of.Answers.Contains) ? 1 : 0);
                Add("hit_at_10", of => of.Found.Take(10).Any(of.Answers.Contains) ? 1 : 0);
                Add("recall_at_10", of => (double)of.Found.Take(10).Count(of.Answers.Contains) / of.Answers.Count);
                Add("mrr", of => of.Found.Index().Where(f => of.Answers.Contains(f.Item)).Select(f => 1.0 / (f.Index + 1)).FirstOrDefault());

                void Add(string name, Func<(IReadOnlyList<string> Found, IReadOnlySet<string> Answers), double> of) =>
                    figures[$"retrieval.{set.Item1}.{way}.{name}"] = Math.Round(places.Average(of), 4);
            }
        }

        IntentFigures.Add(figures, collection.Intents);
        ConfidenceFigures.Add(figures, [.. asked.Select(q => QualityDraft.Of(q.Question, q.Text, found[q.Question.Id], ranker))]);
        return figures;

        Ranking Ids(IReadOnlyList<Match> matches) => new([.. matches.Select(ranker.IdOf)]);
    }
}
