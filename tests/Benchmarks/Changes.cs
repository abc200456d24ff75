using System.Diagnostics;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>The writing part of the retrieval benchmark: single durable changes, each searched for at once.</summary>
internal static class Changes
{
    private const int Count = 200;

    public static void Time(VectorIndex index, float[][] vectors, Dictionary<string, object> report)
    {
        var (appends, deletes, first) = (new List<double>(), new List<double>(), 2_000_000_000);
        for (var i = 0; i < Count; i++)
        {
            var vector = vectors[i % vectors.Length];
            appends.Add(Milliseconds(index, VectorChange.Add(first + i, vector, index.AppliedVersion + 1)));
            if (index.Search(vector, 50).All(hit => hit.Id != first + i))
                throw new InvalidOperationException("An appended vector was not found by the next query.");
        }

        for (var i = 0; i < Count; i++)
            deletes.Add(Milliseconds(index, VectorChange.Remove(first + i, index.AppliedVersion + 1)));
        report["append_ms"] = Queries.Quantile(appends, 0.5);
        report["delete_ms"] = Queries.Quantile(deletes, 0.5);
    }

    private static double Milliseconds(VectorIndex index, VectorChange change)
    {
        var start = Stopwatch.GetTimestamp();
        index.Apply([change], change.Version - 1);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
