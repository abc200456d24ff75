using System.Globalization;

namespace SupportAssistant.Benchmarks;

/// <summary>What `./dev bench retrieval` was asked for; without files it generates data of its own.</summary>
internal sealed record RetrievalOptions(IReadOnlyList<string> Vectors, string? Queries)
{
    public const string Usage = """
        retrieval --vectors A.npy [--vectors B.npy …] --queries Q.npy [--k 10] [--json] [--results R.jsonl] [--no-numpy]
        retrieval --generate clusters|plain [--rows 100000] [--sources 4] [--dims 1536] [--count 200] [--folder DIR] …
        """;

    public int K { get; init; } = 10;

    public bool Json { get; init; }

    public string? Results { get; init; }

    /// <summary>Whether the seed's numpy way runs beside, where Python with numpy is present.</summary>
    public bool Numpy { get; init; } = true;

    public string Generate { get; init; } = "clusters";

    public int Rows { get; init; } = 100_000;

    public int Sources { get; init; } = 4;

    public int Dims { get; init; } = 1536;

    public int Count { get; init; } = 200;

    /// <summary>Where generated data are kept for the next run; a temporary folder when not given.</summary>
    public string? Folder { get; init; }

    public static RetrievalOptions Parse(string[] args)
    {
        var (vectors, options) = (new List<string>(), new RetrievalOptions([], null));
        for (var i = 0; i < args.Length; i++)
        {
            string Next() => ++i < args.Length ? args[i] : throw new ArgumentException($"{args[i - 1]} takes a value.\n{Usage}");
            int Number() => int.Parse(Next(), CultureInfo.InvariantCulture);
            if (args[i] == "--vectors") vectors.Add(Next());
            else
            {
                options = args[i] switch
                {
                    "--queries" => options with { Queries = Next() },
                    "--k" => options with { K = Number() },
                    "--json" => options with { Json = true },
                    "--results" => options with { Results = Next() },
                    "--no-numpy" => options with { Numpy = false },
                    "--generate" => options with { Generate = Next() },
                    "--rows" => options with { Rows = Number() },
                    "--sources" => options with { Sources = Number() },
                    "--dims" => options with { Dims = Number() },
                    "--count" => options with { Count = Number() },
                    "--folder" => options with { Folder = Next() },
                    _ => throw new ArgumentException($"Unknown option {args[i]}.\n{Usage}"),
                };
            }
        }

        if (vectors.Count > 0 != options.Queries is not null)
            throw new ArgumentException($"--vectors and --queries go together.\n{Usage}");
        return options with { Vectors = vectors };
    }
}
