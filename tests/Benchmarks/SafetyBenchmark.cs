using System.Globalization;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Redaction;
using SupportAssistant.Core.Slots;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// Redaction, slots and guards on 10 kB of real articles and on usual drafts, in milliseconds of this process's CPU, so that
/// neighbours on the machine matter less; then, over a labelled collection, how many benign drafts are flagged and secrets missed.
/// </summary>
internal static class SafetyBenchmark
{
    public const string Usage = "safety FOLDER (of articles) [COLLECTION (as quality's)]";

    private const int Characters = 10_000;
    private const int Passage = 2_000;
    private const int Letter = 1_200;
    private const int WarmUps = 1_500;
    private const int Runs = 300;

    public static int Run(string folder, string? collection)
    {
        var text = string.Concat(Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var customer = new CustomerFacts("Ana Ruiz", "ana@shop-ruiz.example", "My site shop-ruiz.example on 192.0.2.7 is down.");
        // As many passages as a search gives: the best of 24 documents of two sources. Drafts rest on their sources, as they should.
        var passages = text[..70_000].Chunk(Passage).Select(part => new string(part)).ToList();
        var instructions = text[^4_000..];
        var samples = Enumerable.Range(0, 7).Select(i => text.Substring(i * Characters, Characters)).ToList();
        Measure("redaction, 10 kB", samples, sample => Redactor.Redact(sample));
        Measure("slots, 10 kB", samples, sample => SlotMaker.Make(sample, customer, _ => false));
        Measure("guards, 10 kB", samples, Guard);

        var letters = Enumerable.Range(0, 50).Select(i => text.Substring(i * Letter, Letter)).ToList();
        Measure("both, a usual draft", letters, letter =>
        {
            Redactor.Redact(letter);
            Guard(letter);
        });
        if (collection is not null)
        {
            var labelled = QualityCollection.Read(collection);
            FalseAlarms.Print(labelled);
            SecretFigures.Print(collection, labelled, folder);
        }
        return 0;

        void Guard(string sample) => DraftGuard.Check(sample, instructions, new Grounds(customer, passages, "", "", []));
    }

    private static void Measure(string name, IReadOnlyList<string> samples, Action<string> work)
    {
        var times = new List<double>();
        for (var run = -WarmUps; run < Runs; run++)
        {
            var start = Environment.CpuUsage.TotalTime;
            work(samples[(run + WarmUps) % samples.Count]);
            if (run >= 0)
                times.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-20} p50 {times[Runs / 2]:0.00} ms, p95 {times[Runs * 95 / 100]:0.00} ms"));
    }
}
