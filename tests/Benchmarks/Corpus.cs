using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;
using SupportAssistant.Core.Ai;
using SupportAssistant.Core.Data;
using SupportAssistant.Core.Tenancy;
using SupportAssistant.Core.Vectors;
using SupportAssistant.TestKit;

namespace SupportAssistant.Benchmarks;

/// <summary>Documents made of the shipped articles' sentences: real words in new company, as many as wanted.</summary>
internal static class Corpus
{
    public static readonly string Root = FindRoot();

    private static readonly string[] Sentences = [.. Directory.GetFiles(Path.Combine(Root, "data/kb/global"), "*.md")
        .Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines).Where(line => line.Length is > 40 and < 160)];

    public static IReadOnlyList<string> Questions(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => Text(random, 3))];
    }

    public static IEnumerable<string> Documents(int count)
    {
        var random = new Random(1);
        return Enumerable.Range(0, count).Select(_ => Text(random, 6));
    }

    /// <summary>As the superuser and by COPY, which row-level security refuses to others.</summary>
    public static async Task FillAsync(TestDatabase database, int tenantId, int size)
    {
        await using var connection = new NpgsqlConnection(DatabaseUrl.ToConnectionString(database.SuperUrl));
        await connection.OpenAsync();
        var random = new Random(1);
        foreach (var source in Enum.GetValues<Source>())
        {
            var owner = source == Source.GlobalKb ? Tenant.Shared : tenantId;
            await CopyAsync(connection, owner, source, size, random);
            await using var index = new NpgsqlCommand(
                "INSERT INTO source_indexes (tenant_id, source, version, model, dimensions) VALUES ($1, $2, $3, $4, $5)", connection);
            foreach (var value in new object[] { owner, (int)source, (long)size, EmbeddingModel.Offline.Name, EmbeddingModel.Offline.Dimensions })
                index.Parameters.AddWithValue(value);
            await index.ExecuteNonQueryAsync();
        }
        await using var analyze = new NpgsqlCommand("ANALYZE passages", connection);
        await analyze.ExecuteNonQueryAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, int owner, Source source, int size, Random random)
    {
        using var embedder = new OfflineEmbeddingGenerator();
        await using var copy = await connection.BeginBinaryImportAsync("""
            COPY passages (tenant_id, source, document_id, position, title, text, question, model, vector, version, removed)
            FROM STDIN (FORMAT binary)
            """);
        for (var id = 1; id <= size; id++)
        {
            var text = Text(random, 6);
            var vector = (await embedder.GenerateAsync([text])).Single().Vector;
            await copy.StartRowAsync();
            await copy.WriteAsync(owner);
            await copy.WriteAsync((int)source);
            await copy.WriteAsync(id);
            await copy.WriteAsync(0);
            await copy.WriteAsync($"Document {id}");
            await copy.WriteAsync(text);
            await copy.WriteNullAsync();
            await copy.WriteAsync(EmbeddingModel.Offline.Name);
            await copy.WriteAsync(MemoryMarshal.AsBytes(vector.Span).ToArray(), NpgsqlDbType.Bytea);
            await copy.WriteAsync((long)id);
            await copy.WriteAsync(false);
        }
        await copy.CompleteAsync();
    }

    private static string Text(Random random, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentences[random.Next(Sentences.Length)]));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SupportAssistant.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("SupportAssistant.sln was not found.");
        return folder;
    }
}
