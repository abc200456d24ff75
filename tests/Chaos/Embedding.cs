using System.Net.Http.Json;
using System.Text.Json;
using SupportAssistant.TestKit;

namespace SupportAssistant.Chaos;

/// <summary>F11: vectors of the wrong size, with NaN or infinity in them, or of nothing but zeros are refused, and what is indexed serves on.</summary>
internal static class Embedding
{
    private const int Size = 1536;

    private static readonly (string Name, float[] Vector)[] Faults =
    [
        ("512 numbers", Vector(512, 1)), ("3072 numbers", Vector(3072, 1)), ("NaN", Vector(Size, float.NaN)),
        ("infinity", Vector(Size, float.PositiveInfinity)), ("zeros", Vector(Size, 0)),
    ];

    public static async Task RunAsync(Results results, Options options)
    {
        var poison = OpenAiAnswers.Embeds;
        await using var ai = await FakeOpenAi.StartAsync();
        // Only what is said of the second article comes back broken: questions are answered well.
        ai.EmbeddingsAlways((context, body) =>
            (body.ToJsonString().Contains("Poison", StringComparison.OrdinalIgnoreCase) ? poison : OpenAiAnswers.Embeds)(context, body));
        await using var plant = await Plant.OpenAsync(ai);
        using var door = await Door.OpenAsync(plant);
        plant.StartWorkers();
        await WriteAsync(door, "Certificates", "Open SSL in the panel and renew the certificate.");
        await Eventually.TrueAsync("the first article", () => FindsAsync(door, "renew the certificate"));
        var (missed, searches) = (0, 0);
        foreach (var (name, vector) in Faults)
        {
            poison = OpenAiAnswers.EmbedsAs(vector);
            var asked = ai.EmbeddingCalls.Count;
            await WriteAsync(door, $"Poison, {name}", $"Poison of {name}.");
            await Eventually.TrueAsync("the refusal", () => Task.FromResult(ai.EmbeddingCalls.Count > asked + 1));
            for (var i = 0; i < 20; i++, searches++)
                missed += await FindsAsync(door, "renew the certificate") ? 0 : 1;
            results.Zero($"vectors of {name} stored", await DatabaseServer.CountAsync(
                plant, "SELECT count(*) FROM passages WHERE text LIKE '%Poison%' AND vector IS NOT NULL"));
        }
        results.Zero($"of {searches} searches without their answer meanwhile", missed);
        poison = OpenAiAnswers.Embeds;
        await Eventually.TrueAsync("the articles once the vectors are good", () => FindsAsync(door, "Poison of zeros"), TimeSpan.FromMinutes(5));
    }

    private static float[] Vector(int size, float each)
    {
        var vector = new float[size];
        Array.Fill(vector, each);
        return vector;
    }

    private static async Task WriteAsync(Door door, string title, string content)
    {
        using var answer = await door.Client.PostAsJsonAsync("/api/v1/kb/articles", new { title, content });
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<bool> FindsAsync(Door door, string words)
    {
        using var answer = await door.Client.PostAsJsonAsync("/api/v1/search/tenant", new { query = words });
        return answer.IsSuccessStatusCode
            && (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetRawText().Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
