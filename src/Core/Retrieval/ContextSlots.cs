using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>Shares the prompt's places among the sources by their weights.</summary>
internal static class ContextSlots
{
    /// <returns>Places per source, by the largest remainder; they sum to <paramref name="slots"/>.</returns>
    public static IReadOnlyDictionary<Source, int> Share(SourceWeights weights, int slots)
    {
        var exact = Enum.GetValues<Source>().ToDictionary(source => source, source => weights[source] * slots);
        var share = exact.ToDictionary(e => e.Key, e => (int)Math.Floor(e.Value));
        foreach (var source in exact.OrderByDescending(e => e.Value - Math.Floor(e.Value)).ThenBy(e => e.Key)
            .Select(e => e.Key).Take(slots - share.Values.Sum()))
            share[source]++;
        return share;
    }
}
