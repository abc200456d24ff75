using System.Buffers;
using System.Numerics;
using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Core.Retrieval;

/// <summary>
/// How much of one query the documents of an index cover. A score is the share of the highest BM25 sum that any document
/// could reach, in [0,1]: unlike the sum it can be compared between indexes. Dispose it to give its memory back.
/// </summary>
internal sealed class LexicalScores : IDisposable
{
    private readonly LexicalIndex _index;
    private readonly int _rows;
    private readonly IReadOnlyDictionary<ulong, double> _rarity;
    private readonly double _highest;
    private readonly float[] _scores;

    /// <param name="rarity">Of each term of the query: its inverse document frequency here.</param>
    /// <param name="highest">The sum that stands for 1.</param>
    public LexicalScores(LexicalIndex index, int rows, IReadOnlyDictionary<ulong, double> rarity, double highest)
    {
        (_index, _rows, _rarity, _highest) = (index, rows, rarity, highest > 0 ? highest : 1);
        _scores = ArrayPool<float>.Shared.Rent(Padded);
        _scores.AsSpan(0, Padded).Clear();
    }

    /// <summary>The sums, a row each; rows that are gone stay 0.</summary>
    public Span<float> OfRows => _scores.AsSpan(0, _rows);

    private int Padded => (_rows + ScanKernel.BlockRows - 1) / ScanKernel.BlockRows * ScanKernel.BlockRows;

    /// <summary>The <paramref name="k"/> documents that cover most, of those that cover anything.</summary>
    public IReadOnlyDictionary<int, double> Best(int k)
    {
        var best = new BestRows(new VectorHit[k]);
        for (var start = 0; start < _rows; start += ScanKernel.BlockRows)
        {
            var floor = Math.Max(best.Floor, float.Epsilon);
            var bits = ScanKernel.AtLeast(_scores.AsSpan(start, ScanKernel.BlockRows), floor);
            for (; bits != 0; bits &= bits - 1)
            {
                var row = start + BitOperations.TrailingZeroCount(bits);
                best.Offer(row, _scores[row]);
            }
        }
        var found = new Dictionary<int, double>();
        foreach (var hit in best.Rows)
            found[_index.IdOf(hit.Id)] = hit.Score / _highest;
        return found;
    }

    /// <summary>What one document covers; 0 when it is not there.</summary>
    public double Of(int id) => _index.RowOf(id) is var row && row >= 0 && row < _rows ? _scores[row] / _highest : 0;

    /// <summary>What a term of the query tells in this source; 0 for any other.</summary>
    public double RarityOf(ulong term) => _rarity.GetValueOrDefault(term);

    public void Dispose() => ArrayPool<float>.Shared.Return(_scores);
}
