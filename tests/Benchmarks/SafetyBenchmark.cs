using System.Diagnostics;
using System.Globalization;
using SupportAssistant.Core.Guards;
using SupportAssistant.Core.Redaction;
using SupportAssistant.Core.Slots;

namespace SupportAssistant.Benchmarks;

/// <summary>Redaction, slots and guards on 10 kB of real articles: milliseconds, p50 and p95.</summary>
internal static class SafetyBenchmark
{
    private const int Characters = 10_000;
    private const int Passage = 2_000;
    private const int WarmUps = 50;
    private const int Runs = 200;

    public static int Run(string folder)
    {
        var articles = Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var text = string.Concat(articles);
        var customer = new CustomerFacts("Ana Ruiz", "ana@shop-ruiz.example", "My site shop-ruiz.example on 192.0.2.7 is down.");
        // As many passages as a search gives: the best of 24 documents of two sources.
        var published = text[..70_000];
        var passages = published.Chunk(Passage).Select(part => new string(part)).ToList();
        // Drafts that rest on their sources, as drafts should.
        var samples = Enumerable.Range(0, 7).Select(i => text.Substring(i * Characters, Characters)).ToList();
        Measure("redaction", sample => Redactor.Redact(sample));
        Measure("slots", sample => SlotMaker.Make(sample, customer, _ => false));
        Measure("guards", sample => DraftGuard.Check(sample, published[..4_000], new Grounds(customer, passages, "", "", [])));
        return 0;

        void Measure(string name, Action<string> work)
        {
            var times = new List<double>();
            for (var run = -WarmUps; run < Runs; run++)
            {
                var start = Stopwatch.GetTimestamp();
                work(samples[(run + WarmUps) % samples.Count]);
                if (run >= 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{name,-10} p50 {times[Runs / 2]:0.00} ms, p95 {times[Runs * 95 / 100]:0.00} ms"));
        }
    }
}
