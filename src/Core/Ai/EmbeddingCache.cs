using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;

namespace SupportAssistant.Core.Ai;

/// <summary>
/// The last 2,000 vectors (12 MB at 1536 dimensions) by tenant, model and SHA-256 of the text: a tenant cannot learn by a fast
/// answer that another one asked the same.
/// </summary>
internal sealed class EmbeddingCache : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = 2_000 });

    public static Key KeyOf(int tenantId, EmbeddingModel model, string text) =>
        new(tenantId, model, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    public bool TryGet(Key key, out float[] vector)
    {
        var isFound = _cache.TryGetValue(key, out var found);
        vector = isFound ? (float[])found! : [];
        return isFound;
    }

    public void Keep(Key key, float[] vector) => _cache.Set(key, vector, new MemoryCacheEntryOptions { Size = 1 });

    public void Dispose() => _cache.Dispose();

    internal readonly record struct Key(int TenantId, EmbeddingModel Model, string Hash);
}
