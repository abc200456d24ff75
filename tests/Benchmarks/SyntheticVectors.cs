using SupportAssistant.Core.Vectors;

namespace SupportAssistant.Benchmarks;

/// <summary>
/// Vectors with the shape of text embeddings: variances that fall as a power of their rank, turned into a random basis,
/// around a common mean; half of the variance between clusters, or no clusters at all (the hardest case).
/// </summary>
internal sealed class SyntheticVectors
{
    private const double Decay = 0.8;
    private const float MeanLength = 0.4f;
    private readonly int _dims;
    private readonly Rotation _basis;
    private readonly float[] _deviations;
    private readonly float[] _mean;
    private readonly float[][] _centres;

    public SyntheticVectors(int dims, int clusters, int seed)
    {
        _dims = dims;
        _basis = new Rotation(dims, (ulong)seed);
        var total = Enumerable.Range(1, dims).Sum(rank => Math.Pow(rank, -Decay));
        _deviations = [.. Enumerable.Range(1, dims).Select(rank => (float)Math.Sqrt(Math.Pow(rank, -Decay) / total))];
        var random = new Random(seed);
        _mean = [.. _deviations.Select(deviation => deviation * Bell(random) * MeanLength)];
        _centres = [.. Enumerable.Range(0, clusters).Select(_ => Draw(random, null, 1))];
    }

    /// <summary>New vectors, unit length, from the distribution; the same seed gives the same ones.</summary>
    public IEnumerable<float[]> Draw(int count, int seed)
    {
        var random = new Random(seed);
        var wide = new float[_basis.Width];
        for (var i = 0; i < count; i++)
        {
            var vector = _centres.Length == 0
                ? Draw(random, null, 1)
                : Draw(random, _centres[(int)(_centres.Length * Math.Pow(random.NextDouble(), 1.5))], 0.5f);
            for (var j = 0; j < _dims; j++) vector[j] += _mean[j];
            _basis.Unit(vector, wide);
            yield return wide[.._dims];
        }
    }

    private float[] Draw(Random random, float[]? centre, float share)
    {
        var (own, common) = (MathF.Sqrt(share), MathF.Sqrt(1 - share));
        var vector = new float[_dims];
        for (var j = 0; j < _dims; j++)
            vector[j] = own * _deviations[j] * Bell(random) + (centre is null ? 0 : common * centre[j]);
        return vector;
    }

    private static float Bell(Random random) =>
        MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(2 * MathF.PI * random.NextSingle());
}
